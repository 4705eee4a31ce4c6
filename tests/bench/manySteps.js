import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.js';
import { runMain, Stop } from '../../scripts/steps.js';
import { launchBrowser } from './launchBrowser.js';

const root = join(import.meta.dirname, '../..');
const SLUG = 'what-led-to-crocus';
const STEPS = 1000;
/** Once through all steps and back, so that what is made once is there. */
const WARM_UP = 50;
const MOST_GROWTH = 5e6;

/**
 * `npm run bench:steps`: what a show of a thousand steps leaves behind, in the audience's window with its live map. The
 * peer is the same window after its first rounds: nothing may grow from there on.
 */
async function main() {
	if (!existsSync(join(root, 'build/index.html'))) throw new Stop('Run npm run build first.');
	const server = await serve({ folders: [join(root, 'build')], port: 0 });
	const browser = await launchBrowser(root);
	try {
		const page = await browser.newPage({
			viewport: { width: 1280, height: 720 },
			reducedMotion: 'reduce'
		});
		await page.goto(`${server.address}briefing/${SLUG}/1`);
		await page.locator('[data-map="live"]').waitFor({ timeout: 60_000 });
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('Performance.enable');
		await walk(page, WARM_UP);
		const before = await measure(page, devtools);
		await walk(page, STEPS);
		const after = await measure(page, devtools);
		const grown = after.heap - before.heap;
		console.log(`after ${WARM_UP} steps   `, before);
		console.log(`after ${STEPS} more`, after);
		const ratio = (after.heap / before.heap).toFixed(2);
		console.log(`heap grew by ${(grown / 1e6).toFixed(2)} MB (${ratio} times)`);
		if (grown > MOST_GROWTH) throw new Stop('More than 5 MB are left behind.');
	} finally {
		await browser.close();
		await server.close();
	}
}

/**
 * To the last step and back to the first, again and again; each step is painted before the next.
 * @param {import('@playwright/test').Page} page
 * @param {number} steps
 */
async function walk(page, steps) {
	await page.evaluate(async (count) => {
		const heading = () => document.querySelector('[data-step-heading]')?.textContent;
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		let key = 'ArrowRight';
		for (let step = 0; step < count; step += 1) {
			const from = heading();
			const press = () =>
				document.body.dispatchEvent(
					new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
				);
			press();
			await frame();
			if (heading() !== from) continue;
			// The end: from here the other way.
			key = key === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
			press();
			await frame();
		}
		// Both measurements are of the first step.
		document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
	}, steps);
	await page.waitForTimeout(3000);
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').CDPSession} devtools
 */
async function measure(page, devtools) {
	await devtools.send('HeapProfiler.collectGarbage');
	await page.waitForTimeout(500);
	await devtools.send('HeapProfiler.collectGarbage');
	const { metrics } = await devtools.send('Performance.getMetrics');
	/** @param {string} name */
	const value = (name) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
	return {
		heap: value('JSHeapUsedSize'),
		nodes: value('Nodes'),
		listeners: value('JSEventListeners')
	};
}

await runMain(main);
