import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.js';
import { runMain, Stop } from '../../scripts/steps.js';
import { launchBrowser } from './launchBrowser.js';
import { makeNaiveList } from './naiveList.js';
import { scriptingOf } from './scripting.js';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ name: string, input: string, act(page: Page): Promise<void>, back(page: Page): Promise<void>, isOurs?: true }} Action
 *   `back` undoes it, unmeasured; `isOurs` what the naive list has nothing like
 */

const root = join(import.meta.dirname, '../..');
const RUNS = 15;
/** One frame at 60 Hz. */
const MOST_MS = 16;

const field = (/** @type {Page} */ page) => page.locator('input[type="search"]');
const box = (/** @type {Page} */ page) => page.locator('label').filter({ hasText: /attack/i });
const toggle = (/** @type {Page} */ page) => box(page).first().click();

/** @type {Action[]} */
const ACTIONS = [
	{
		name: 'a letter',
		input: 'keydown',
		act: (page) => field(page).press('k'),
		back: (page) => field(page).press('Backspace')
	},
	{ name: 'a type', input: 'click', act: toggle, back: toggle },
	{
		name: 'a selection',
		input: 'click',
		act: (page) => page.locator('[data-event="kerman"], li:nth-child(3)').first().click(),
		back: (page) => page.keyboard.press('Escape')
	}
];
/** Where there is a timeline: one of the two ends of its range, moved by a key. */
const BRUSH = '[role="slider"]';

/** `npm run bench:filter`: script that runs when a reader filters, searches or selects, by the browser's own trace. */
async function main() {
	if (!existsSync(join(root, 'build/index.html'))) throw new Stop('Run npm run build first.');
	const naive = makeNaiveList(root);
	const server = await serve({ folders: [join(root, 'build'), naive], port: 0 });
	const browser = await launchBrowser(root);
	try {
		const page = await browser.newPage({
			viewport: { width: 1280, height: 800 },
			reducedMotion: 'reduce'
		});
		const peer = await browser.newPage();
		await page.goto(server.address);
		await page.locator('[data-map="live"]').waitFor({ timeout: 120_000 });
		await peer.goto(`${server.address}bench/naive`);
		const over = [];
		for (const action of await actionsOn(page)) {
			const isOfPeer = !action.isOurs;
			const ours = await measured(page, action);
			const theirs = isOfPeer ? await measured(peer, action) : NaN;
			const besides = isOfPeer
				? `, a naive list ${theirs.toFixed(2)} ms (${(ours / theirs).toFixed(1)} times)`
				: '';
			console.log(`${action.name.padEnd(12)} ${ours.toFixed(2)} ms of script${besides}`);
			if (ours >= MOST_MS) over.push(action.name);
		}
		if (over.length > 0)
			throw new Stop(`${over.join(', ')}: more script than one frame has room for.`);
	} finally {
		await browser.close();
		await server.close();
	}
}

/**
 * @param {Page} page
 * @returns {Promise<Action[]>}
 */
async function actionsOn(page) {
	const brush = page.locator(BRUSH).first();
	if ((await brush.count()) === 0) return ACTIONS;
	const press = (/** @type {string} */ key) => (/** @type {Page} */ on) =>
		on.locator(BRUSH).first().press(key);
	return [
		...ACTIONS,
		{
			name: 'a brush',
			input: 'keydown',
			act: press('ArrowRight'),
			back: press('ArrowLeft'),
			isOurs: true
		}
	];
}

/**
 * The median of many, after one that pays for what is fetched and compiled when first used.
 * @param {Page} page
 * @param {Action} action
 */
async function measured(page, action) {
	const devtools = await page.context().newCDPSession(page);
	const panel = page.getByRole('button', { name: /^Filters/ });
	const needsPanel = action.act === toggle && (await panel.count()) > 0;
	await page.bringToFront();
	if (needsPanel) await panel.click();
	const times = [];
	for (let run = 0; run <= RUNS; run += 1) {
		const time = await scriptingOf(devtools, action.input, async () => {
			await action.act(page);
			await settled(page);
		});
		if (run > 0) times.push(time);
		await action.back(page);
		await settled(page);
	}
	if (needsPanel) await panel.click();
	await devtools.detach();
	return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

/**
 * Waits for the frames that an input is given, and until the page has nothing left to do.
 * @param {Page} page
 */
async function settled(page) {
	await page.evaluate(
		() =>
			new Promise((resolve) => {
				let frames = 0;
				const next = () =>
					(frames += 1) < 6
						? requestAnimationFrame(next)
						: requestIdleCallback(() => resolve(null));
				requestAnimationFrame(next);
			})
	);
}

await runMain(main);
