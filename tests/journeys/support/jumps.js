/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ places: Record<string, { x: number, y: number }[]>, shifts: string[] }} Seen
 */

/**
 * Notes in every frame where each mark is seen, from the first on, and what the browser counts as a layout shift. To
 * be called before the page is opened.
 * @param {Page} page
 */
export async function noteJumps(page) {
	await page.addInitScript(note);
}

/**
 * @param {Page} page
 * @returns {Promise<Seen>} of each mark the places it stood at, in order
 */
export function jumps(page) {
	return page.evaluate(() => /** @type {any} */ (window)['seen']);
}

/** Runs in the page. */
function note() {
	/** @type {Seen} */
	const seen = { places: {}, shifts: [] };
	/** @type {any} */ (window)['seen'] = seen;
	new PerformanceObserver((list) => {
		for (const entry of /** @type {any[]} */ (list.getEntries())) {
			const moved = entry.sources.map(
				(/** @type {{ node: Element | null }} */ { node }) => node?.nodeName
			);
			seen.shifts.push(`${entry.value.toFixed(6)} ${moved.join(', ')}`);
		}
	}).observe({ type: 'layout-shift', buffered: true });
	const look = () => {
		for (const mark of document.querySelectorAll('[data-spot]')) {
			const circle = mark.querySelector('circle');
			const box = circle?.getBoundingClientRect();
			if (!box || box.width === 0) continue;
			const places = (seen.places[mark.getAttribute('data-spot') ?? ''] ??= []);
			const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
			const last = places.at(-1);
			if (last?.x !== x || last.y !== y) places.push({ x, y });
		}
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}
