/** @typedef {import('@playwright/test').Page} Page */

/** A telephone's line on a bad day: milliseconds to an answer, bytes a second. */
const LATENCY = 80;
const THROUGHPUT = 400_000;

/**
 * To be called before the page is opened.
 * @param {Page} page
 */
export async function slowLine(page) {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: LATENCY,
		downloadThroughput: THROUGHPUT,
		uploadThroughput: THROUGHPUT
	});
}

/**
 * Lets our fonts through only after the page was painted in those of the system, however fast the machine is. To be
 * called before the page is opened.
 * @param {Page} page
 */
export async function holdFontsUntilPainted(page) {
	await page.route('**/*.woff2', async (route) => {
		await page.waitForFunction(
			() => performance.getEntriesByName('first-contentful-paint').length > 0
		);
		await route.continue();
	});
}
