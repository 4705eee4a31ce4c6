/**
 * @typedef {{ name: string, bitsPerSecond: number | null, latency: number, slowdown: number }} Conditions
 *   `latency` in milliseconds; `slowdown` of the processor
 * @typedef {{ firstText: number, mapIdle: number | null, shift: number }} Measurement milliseconds from the start
 *   of navigation; `shift`: cumulative layout shift
 */

/**
 * Loads a page once in a fresh profile, so with an empty cache.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {{ conditions: Conditions, hasMap: boolean }} how
 * @returns {Promise<Measurement>}
 */
export async function measure(browser, address, { conditions, hasMap }) {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		reducedMotion: 'reduce'
	});
	try {
		const page = await context.newPage();
		await throttle(context, page, conditions);
		await page.addInitScript(recordLoad);
		await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
		if (hasMap) {
			await page.locator('[data-map="live"]').waitFor({ state: 'attached', timeout: 120_000 });
		}
		return await page.evaluate(readLoad, hasMap);
	} finally {
		await context.close();
	}
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {import('@playwright/test').Page} page
 * @param {Conditions} conditions
 */
async function throttle(context, page, { bitsPerSecond, latency, slowdown }) {
	const session = await context.newCDPSession(page);
	if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	if (bitsPerSecond === null) return;
	const throughput = bitsPerSecond / 8;
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency,
		downloadThroughput: throughput,
		uploadThroughput: throughput
	});
}

/** Runs in the page before its own scripts. */
function recordLoad() {
	const record = { mapIdle: /** @type {number | null} */ (null), shift: 0 };
	Object.assign(window, { benchRecord: record });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const { hadRecentInput, value } = /** @type {any} */ (entry);
			if (!hadRecentInput) record.shift += value;
		}
	}).observe({ type: 'layout-shift', buffered: true });
	new MutationObserver(() => {
		if (record.mapIdle === null && document.querySelector('[data-map="live"]')) {
			record.mapIdle = performance.now();
		}
	}).observe(document, { subtree: true, childList: true, attributeFilter: ['data-map'] });
}

/**
 * Runs in the page, once all is there. A page may have loaded before it is painted.
 * @param {boolean} hasMap
 * @returns {Promise<Measurement>}
 */
async function readLoad(hasMap) {
	const { benchRecord } = /** @type {any} */ (window);
	/** @type {number} */
	const firstText = await new Promise((done) => {
		new PerformanceObserver((list) => {
			const [paint] = list.getEntriesByName('first-contentful-paint');
			if (paint) done(paint.startTime);
		}).observe({ type: 'paint', buffered: true });
	});
	return { firstText, mapIdle: hasMap ? benchRecord.mapIdle : null, shift: benchRecord.shift };
}
