import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.js';
import { runMain, Stop } from '../../scripts/steps.js';
import { launchBrowser } from './launchBrowser.js';

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('@playwright/test').BrowserContext} BrowserContext
 * @typedef {import('@playwright/test').Page} Page
 */

const root = join(import.meta.dirname, '../..');
const RUNS = 50;
const SLUG = 'what-led-to-crocus';
const STEPS = 12;
/** An audience that follows later sees the speaker wait. */
const LIMIT_MS = 150;

/** How long after a key in the presenter window the audience's heading is another, beside the same over localStorage. */
async function main() {
	if (!existsSync(join(root, `build/presenter/${SLUG}.html`))) {
		throw new Stop('Run npm run build first.');
	}
	const server = await serve({ folders: [join(root, 'build')], port: 0 });
	const browser = await launchBrowser(root);
	try {
		const own = await openWindows(browser, server.address, false);
		const other = await openWindows(browser, server.address, true);
		// One after the other, so that a machine that slows down slows both.
		for (let run = 0; run < RUNS; run++) {
			for (const windows of [own, other]) await measureKey(windows, run);
		}
		const rows = [
			{ name: 'Dateline', times: own.times },
			{ name: 'over localStorage', times: other.times }
		];
		printTable(rows);
		const late = quantile(own.times, 0.95);
		if (late >= LIMIT_MS) throw new Stop(`The audience follows after ${late.toFixed(0)} ms.`);
	} finally {
		await browser.close();
		await server.close();
	}
}

/**
 * @param {Browser} browser
 * @param {string} address
 * @param {boolean} overStorage the same two windows, but that localStorage carries the keys
 */
async function openWindows(browser, address, overStorage) {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 720 },
		reducedMotion: 'reduce'
	});
	if (overStorage) await context.addInitScript(withoutChannel);
	await context.addInitScript(noteTimes);
	const presenter = await context.newPage();
	await presenter.goto(`${address}presenter/${SLUG}`);
	await presenter.locator('[data-link]').waitFor();
	const audience = await context.newPage();
	await audience.goto(`${address}briefing/${SLUG}/1`);
	if (overStorage) {
		await presenter.evaluate(sendKeys);
		await audience.evaluate(hearKeys);
		await audience.waitForLoadState('networkidle');
	} else {
		await presenter.locator('[data-link="in-step"]').waitFor();
	}
	// What a room looks at: the map has long been drawn when the speaker goes on.
	await audience.locator('[data-map="live"]').waitFor({ timeout: 60_000 });
	return { presenter, audience, times: /** @type {number[]} */ ([]) };
}

/**
 * @param {{ presenter: Page, audience: Page, times: number[] }} windows
 * @param {number} run
 */
async function measureKey({ presenter, audience, times }, run) {
	// To the last step and back again.
	const key = Math.floor(run / (STEPS - 1)) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft';
	await audience.evaluate(atRest);
	await audience.evaluate(awaitChange);
	await presenter.keyboard.press(key);
	const end = await audience.evaluate(() => /** @type {any} */ (window)['changedAt']);
	const start = await presenter.evaluate(() => /** @type {any} */ (window)['pressedAt']);
	times.push(end - start);
}

/** Runs in each page before its own scripts. */
function withoutChannel() {
	Reflect.deleteProperty(globalThis, 'BroadcastChannel');
}

/** Runs in each page before its own scripts. */
function noteTimes() {
	const press = () => {
		/** @type {any} */ (window)['pressedAt'] = performance.timeOrigin + performance.now();
	};
	addEventListener('keydown', press, true);
}

/**
 * Runs in the audience's page: a speaker goes on from a step that has come to rest. A map that is still drawn takes
 * longer for a frame than one of 60 Hz.
 */
function atRest() {
	return new Promise((done) => {
		let [even, last] = [0, performance.now()];
		/** @param {number} now */
		const look = (now) => {
			even = now - last < 25 ? even + 1 : 0;
			last = now;
			if (even < 12) requestAnimationFrame(look);
			else requestIdleCallback(() => done(null));
		};
		requestAnimationFrame(look);
	});
}

/** Runs in the audience's page: from now on it waits for the frame in which its heading is another. */
function awaitChange() {
	const heading = document.querySelector('[data-step-heading]');
	const before = heading?.textContent;
	/** @type {any} */ (window)['changedAt'] = new Promise((done) => {
		const observer = new MutationObserver(() => {
			if (document.querySelector('[data-step-heading]')?.textContent === before) return;
			observer.disconnect();
			requestAnimationFrame(() => done(performance.timeOrigin + performance.now()));
		});
		observer.observe(document.body, { subtree: true, childList: true, characterData: true });
	});
}

/** Runs in the presenter's page. */
function sendKeys() {
	let count = 0;
	addEventListener('keydown', ({ key }) => localStorage.setItem('key', `${count++} ${key}`));
}

/** Runs in the audience's page. */
function hearKeys() {
	addEventListener('storage', ({ newValue }) => {
		const key = newValue?.split(' ')[1] ?? '';
		document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
	});
}

/** @param {{ name: string, times: number[] }[]} rows */
function printTable(rows) {
	const [own] = rows;
	console.log(`\nKey in the presenter window to the audience's frame: ${RUNS} keys, in ms`);
	console.log(line(['windows', 'median', '×', '95th', '×']));
	for (const { name, times } of rows) {
		const cells = [0.5, 0.95].flatMap((share) => {
			const [mine, theirs] = [quantile(own?.times ?? [], share), quantile(times, share)];
			return [theirs.toFixed(1), (mine / theirs).toFixed(2)];
		});
		console.log(line([name, ...cells]));
	}
}

/** @param {string[]} cells */
function line([name = '', ...cells]) {
	return name.padEnd(22) + cells.map((cell) => cell.padStart(10)).join('');
}

/**
 * @param {number[]} values
 * @param {number} share
 */
function quantile(values, share) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

await runMain(main);
