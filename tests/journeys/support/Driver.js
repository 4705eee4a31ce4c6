import { expect } from '@playwright/test';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Locator} Locator
 */

/**
 * Drives the site in its own words: a mark, a row, the popup. Says what a reader does and finds; how the page is
 * made stands here alone.
 */
export class Driver {
	/** @param {Page} page */
	constructor(page) {
		this.page = page;
	}

	/** The map's box. Its `data-map` says what is in it: `drawn` (the SVG land) or `live` (MapLibre, at rest). */
	get map() {
		return this.page.locator('[data-map]');
	}

	get list() {
		return this.page.getByRole('region', { name: 'Events', exact: true });
	}

	/** What a click on a mark, a country or a row opens, pinned to its place or as a sheet. */
	get popup() {
		return this.page.getByRole('dialog');
	}

	get legend() {
		return this.page.getByRole('region', { name: 'Legend', exact: true });
	}

	/**
	 * Opens a page and waits until it answers to clicks.
	 * @param {string} address `/`, `/events/kerman?event=…`
	 */
	async open(address) {
		await this.page.goto(address);
		await this.hydrated();
	}

	/** Waits until Svelte has taken the page over: only then does Kit make the element it announces pages in. */
	async hydrated() {
		await this.page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	}

	/** Waits until MapLibre has drawn and rests. */
	async mapLive() {
		await expect(this.map).toHaveAttribute('data-map', 'live', { timeout: 60_000 });
	}

	/** Waits until the SVG land is what is shown. */
	async mapDrawn() {
		await expect(this.map).toHaveAttribute('data-map', 'drawn');
	}

	/** Takes WebGL away from the running map, as a driver that crashes does. */
	async loseWebGL() {
		await this.map.locator('canvas').evaluate((canvas) => {
			const gl = /** @type {HTMLCanvasElement} */ (canvas).getContext('webgl2');
			gl?.getExtension('WEBGL_lose_context')?.loseContext();
		});
	}

	/**
	 * A mark or group mark on the map, by words of its accessible name.
	 * @param {string | RegExp} name
	 */
	mark(name) {
		return this.map.getByRole('button', { name }).or(this.map.getByRole('link', { name })).first();
	}

	/**
	 * A row of the list.
	 * @param {string} id of its event
	 */
	row(id) {
		return this.list.locator(`[data-event="${id}"]`);
	}

	/**
	 * The claims of one event, in the column beside the map.
	 * @param {string} title
	 */
	detail(title) {
		return this.page.getByRole('article', { name: title, exact: true });
	}

	async openAllClaims() {
		await this.popup.getByText('All claims').click();
	}

	async closePopup() {
		await this.page.keyboard.press('Escape');
		await expect(this.popup).toBeHidden();
	}

	/** The query of the address bar, by parameter. */
	query() {
		return Object.fromEntries(new URL(this.page.url()).searchParams);
	}

	/**
	 * Waits until the address bar carries a parameter.
	 * @param {string} parameter `event`, `at`, `panel`
	 * @param {string | RegExp} value
	 */
	async expectInLink(parameter, value) {
		const read = () => new URL(this.page.url()).searchParams.get(parameter) ?? '';
		if (typeof value === 'string') await expect.poll(read).toBe(value);
		else await expect.poll(read).toMatch(value);
	}
}
