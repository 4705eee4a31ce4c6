import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.js';
import { runMain, Stop } from '../../scripts/steps.js';
import { makeBenchPages } from './benchPages.js';
import { launchBrowser } from './launchBrowser.js';
import { measure } from './measure.js';

/**
 * @typedef {import('./measure.js').Conditions} Conditions
 * @typedef {import('./measure.js').Measurement} Measurement
 * @typedef {import('./benchPages.js').BenchPage} BenchPage
 */

const root = join(import.meta.dirname, '../..');
const RUNS = 5;
/** @type {Conditions[]} */
const CONDITIONS = [
	{ name: '1.6 Mbit/s, 150 ms, processor / 4', bitsPerSecond: 1.6e6, latency: 150, slowdown: 4 },
	{ name: 'not throttled', bitsPerSecond: null, latency: 0, slowdown: 1 }
];

/** `npm run bench:load`: first text and map idle of the front page beside the least that could be had. */
async function main() {
	if (!existsSync(join(root, 'build/index.html'))) throw new Stop('Run npm run build first.');
	const { folder, pages } = await makeBenchPages(root);
	const server = await serve({ folders: [join(root, 'build'), folder], port: 0 });
	const browser = await launchBrowser(root);
	try {
		// The first page of a browser pays for the browser's own start.
		const [first = { address: '', hasMap: false }] = pages;
		const [slow, fast = slow] = CONDITIONS;
		if (fast)
			await measure(browser, server.address + first.address, { ...first, conditions: fast });
		for (const conditions of CONDITIONS) {
			const measured = await measureInTurn(browser, server.address, pages, conditions);
			printTable(conditions, pages, measured);
		}
	} finally {
		await browser.close();
		await server.close();
	}
}

/**
 * One page after the other, again and again, so that a machine that slows down slows all of them.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {BenchPage[]} pages
 * @param {Conditions} conditions
 * @returns {Promise<Map<string, Measurement[]>>} by the name of the page
 */
async function measureInTurn(browser, address, pages, conditions) {
	const measured = new Map(pages.map(({ name }) => [name, /** @type {Measurement[]} */ ([])]));
	for (let run = 0; run < RUNS; run++) {
		for (const { name, address: path, hasMap } of pages) {
			measured.get(name)?.push(await measure(browser, address + path, { conditions, hasMap }));
		}
	}
	return measured;
}

/**
 * @param {Conditions} conditions
 * @param {BenchPage[]} pages
 * @param {Map<string, Measurement[]>} measured
 */
function printTable(conditions, pages, measured) {
	const rows = pages.map(({ name }) => {
		const runs = measured.get(name) ?? [];
		const idle = runs.map(({ mapIdle }) => mapIdle).filter((time) => time !== null);
		return {
			name,
			text: median(runs.map(({ firstText }) => firstText)),
			idle: idle.length > 0 ? median(idle) : null,
			shift: median(runs.map(({ shift }) => shift))
		};
	});
	const [own] = rows;
	console.log(
		`\n${conditions.name}: medians of ${RUNS}, in ms; × is Dateline's share of the other's time`
	);
	console.log(line(['page', 'first text', '×', 'map idle', '×', 'layout shift']));
	for (const row of rows) {
		console.log(
			line([
				row.name,
				row.text.toFixed(0),
				ratio(own?.text ?? null, row.text),
				row.idle?.toFixed(0) ?? '-',
				ratio(own?.idle ?? null, row.idle),
				row.shift.toFixed(3)
			])
		);
	}
}

/** @param {string[]} cells */
function line([name = '', ...cells]) {
	return name.padEnd(22) + cells.map((cell) => cell.padStart(13)).join('');
}

/**
 * @param {number | null} own
 * @param {number | null} other
 */
function ratio(own, other) {
	return own === null || other === null ? '-' : (own / other).toFixed(2);
}

/** @param {number[]} values */
function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? NaN;
	return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

await runMain(main);
