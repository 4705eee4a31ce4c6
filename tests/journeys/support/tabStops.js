/** More than any page may have. */
const LIMIT = 200;

/**
 * Presses Tab from the top of the page until the focus has been everywhere.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string[]>} what took the focus, in order, as `a[data-spot] name`
 * @throws where Tab does not lead out of something
 */
export async function tabStops(page) {
	await page.evaluate(() => {
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		getSelection()?.setPosition(document.body, 0);
		/** @type {any} */ (window)['met'] = new Set();
	});
	const stops = [];
	while (stops.length < LIMIT) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(meet);
		if (stop === null) return stops;
		stops.push(stop);
	}
	throw new Error(`Tab goes on after ${LIMIT} stops: ${stops.slice(-5).join(', ')}`);
}

/**
 * Runs in the page.
 * @returns {string | null} null after the last stop
 */
function meet() {
	const element = document.activeElement;
	/** @type {Set<Element>} */
	const met = /** @type {any} */ (window)['met'];
	if (!element || element === document.body) return null;
	if (met.has(element)) {
		const first = [...met][0];
		if (element === first) return null;
		throw new Error(`Tab leads back to ${element.outerHTML.slice(0, 120)}`);
	}
	met.add(element);
	const data = ['data-event', 'data-spot'].find((name) => element.hasAttribute(name));
	const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40);
	return `${element.localName}${data ? `[${data}]` : ''} ${name}`;
}
