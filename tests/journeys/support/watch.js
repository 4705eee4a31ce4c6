/**
 * @typedef {import('@playwright/test').BrowserContext} BrowserContext
 */

/** What Chromium writes when software draws the map; no fault of the page. */
const HARMLESS = [/GPU stall due to ReadPixels/];

/**
 * Notes what no page of the site may do, whatever the test is about: write an error to the console, throw, break
 * its own content policy, or ask another host for anything.
 * @param {BrowserContext} context
 * @param {string} siteAddress
 * @returns {Promise<string[]>} the faults so far, a line each; grows while the test runs
 */
export async function watch(context, siteAddress) {
	/** @type {string[]} */
	const faults = [];
	const { origin } = new URL(siteAddress);
	context.on('console', (message) => {
		const text = message.text();
		if (message.type() !== 'error' || HARMLESS.some((harmless) => harmless.test(text))) return;
		faults.push(`console error: ${text} (${message.location().url})`);
	});
	context.on('weberror', (webError) => faults.push(`thrown: ${webError.error().message}`));
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.origin !== origin && !['data:', 'blob:', 'about:'].includes(url.protocol)) {
			faults.push(`request to another host: ${request.url()}`);
		}
	});
	await context.exposeBinding('noteViolation', ({ page }, violation) => {
		faults.push(`content policy broken on ${page.url()}: ${violation}`);
	});
	await context.addInitScript(noteViolations);
	return faults;
}

/** Runs in each page before its own scripts. */
function noteViolations() {
	document.addEventListener('securitypolicyviolation', (event) => {
		const note = /** @type {any} */ (window)['noteViolation'];
		note(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
	});
}
