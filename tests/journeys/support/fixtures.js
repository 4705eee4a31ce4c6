import { test as base, expect } from '@playwright/test';
import { Driver } from './Driver.js';
import { watch } from './watch.js';

/**
 * @typedef {import('@playwright/test').PlaywrightTestArgs & import('@playwright/test').PlaywrightTestOptions} TestArgs
 * @typedef {import('@playwright/test').PlaywrightWorkerArgs & import('@playwright/test').PlaywrightWorkerOptions} WorkerArgs
 * @typedef {{ theDriver: Driver, faults: string[], provokesFaults: boolean }} OwnArgs
 */

/** @type {import('@playwright/test').Fixtures<OwnArgs, {}, TestArgs, WorkerArgs>} */
const fixtures = {
	provokesFaults: [false, { option: true }],
	faults: [
		async ({ context, baseURL, provokesFaults }, use) => {
			const faults = await watch(context, baseURL ?? '');
			await use(faults);
			// What a page reports comes before its answer to a question that is asked later.
			await Promise.all(context.pages().map((page) => page.evaluate(() => null).catch(() => null)));
			if (!provokesFaults) expect(faults, 'what no page may do').toEqual([]);
		},
		{ auto: true }
	],
	theDriver: async ({ page }, use) => use(new Driver(page))
};

/**
 * A test of the site. Whatever it is about, it fails too when a page writes an error, throws, breaks its content
 * policy or asks another host for anything; `test.use({ provokesFaults: true })` is for a test that makes it.
 */
export const test = base.extend(fixtures);

/**
 * Details of a test that comes out the same on either map. It runs in the browser without WebGL: most of the time of a
 * journey goes into software that draws the detailed map.
 */
export const ON_DRAWN_MAP = { tag: '@without-webgl' };

export { expect };
