/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ x: number, y: number }} Point CSS px of the window
 */

/**
 * Keeps the map that the page makes, so that a test can ask MapLibre itself where a place stands. To be called before
 * the page is opened. The page runs the library as it is, behind one more module.
 * @param {Page} page
 */
export async function keepMapLibre(page) {
	await page.route(/\/maplibre-gl\.mjs$/, (route) =>
		route.fulfill({
			contentType: 'text/javascript',
			body: `
				import * as library from './maplibre-gl.mjs?as-it-is';
				export * from './maplibre-gl.mjs?as-it-is';
				export class Map extends library.Map {
					constructor(options) {
						super(options);
						window.keptMap = this;
					}
				}`
		})
	);
}

/**
 * Where MapLibre draws a place.
 * @param {Page} page
 * @param {number[]} position longitude, latitude
 * @returns {Promise<Point>}
 */
export function whereDrawn(page, position) {
	return page.evaluate((lngLat) => {
		const map = /** @type {any} */ (window)['keptMap'];
		const { x, y } = map.project(lngLat);
		const { left, top } = map.getContainer().getBoundingClientRect();
		return { x: left + x, y: top + y };
	}, position);
}
