import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.js';
import { runMain, Stop } from '../../scripts/steps.js';
import { launchBrowser } from './launchBrowser.js';

const root = join(import.meta.dirname, '../..');
const SCREENS = [
	{ name: '1280 x 720', width: 1280, height: 720, ratio: 1 },
	{ name: '1920 x 1080', width: 1920, height: 1080, ratio: 1 },
	{ name: '3840 x 2160', width: 3840, height: 2160, ratio: 1 },
	{ name: '3840 x 2160 as 1920 x 1080 at 2', width: 1920, height: 1080, ratio: 2 },
	{ name: '3840 x 2160 at 2', width: 3840, height: 2160, ratio: 2 }
];
/** A flight across half the world and back. */
const [FROM, TO] = [8, 11];

/**
 * `node tests/bench/stage.js`: what a briefing's map costs on screens up to a wall, in a browser whose GPU is software. The
 * slowest that can be met: a projector's laptop is many times as fast.
 */
async function main() {
	if (!existsSync(join(root, 'build/index.html'))) throw new Stop('Run npm run build first.');
	const server = await serve({ folders: [join(root, 'build')], port: 0 });
	const browser = await launchBrowser(root);
	try {
		for (const screen of SCREENS) {
			const measured = await measureOn(browser, server.address, screen);
			console.log(screen.name.padEnd(34), measured);
		}
	} finally {
		await browser.close();
		await server.close();
	}
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {(typeof SCREENS)[number]} screen
 */
async function measureOn(browser, address, { width, height, ratio }) {
	const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: ratio });
	await page.goto(`${address}briefing/what-led-to-crocus/${FROM}`);
	await page.locator('[data-map="live"]').waitFor({ timeout: 30_000 });
	await page.waitForTimeout(1000);
	const pixels = await page.locator('.canvas canvas').evaluate((canvas) => {
		const { width: across, height: down } = /** @type {HTMLCanvasElement} */ (canvas);
		return `${across} x ${down}`;
	});
	const frames = await page.evaluate(flightFrames, String(TO));
	await page.close();
	const sorted = frames.gaps.toSorted((a, b) => a - b);
	const middle = Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
	return `canvas ${pixels}, heading after ${frames.changed} ms, rests after ${frames.rested} ms, frame ${middle} ms`;
}

/**
 * Goes to a step by its number and notes each frame until the marks stand still. Runs in the page.
 * @param {string} number
 * @returns {Promise<{ gaps: number[], changed: number, rested: number }>}
 */
async function flightFrames(number) {
	const press = (/** @type {string} */ key) =>
		document.body.dispatchEvent(
			new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
		);
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const marks = () => document.querySelector('.marks')?.innerHTML ?? '';
	const heading = () => document.querySelector('h1')?.textContent ?? '';
	const before = heading();
	const start = performance.now();
	for (const digit of number) press(digit);
	press('Enter');
	const gaps = [];
	let [changed, rested, still, last, seen] = [0, 0, 0, start, marks()];
	while (still < 400) {
		await frame();
		const now = performance.now();
		gaps.push(now - last);
		if (!changed && heading() !== before) changed = Math.round(now - start);
		const drawn = marks();
		if (drawn === seen) still += now - last;
		else {
			still = 0;
			rested = Math.round(now - start);
		}
		[seen, last] = [drawn, now];
	}
	return { gaps, changed, rested };
}

await runMain(main);
