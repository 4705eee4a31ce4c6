import { expect } from '@playwright/test';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Locator} Locator
 * @typedef {{ x: number, y: number }} Point CSS px of the window
 * @typedef {{ restoreContext(): void }} LostContext
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

	/** What has the focus when arrow keys move the map. */
	get viewport() {
		return this.map.getByRole('application');
	}

	get list() {
		return this.page.getByRole('region', { name: 'Events', exact: true });
	}

	/** What a click on a mark, a country or a row opens, pinned to its place or in the sheet of a phone. */
	get popup() {
		return this.page.locator('[data-popup]');
	}

	/** The marks as a reader meets them, groups too. */
	get marks() {
		return this.map.locator('[data-spot]').filter({ visible: true });
	}

	get legend() {
		return this.page.getByRole('region', { name: 'Legend', exact: true });
	}

	/** What says that a simpler map is shown. */
	get notice() {
		return this.map.getByRole('status');
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

	/**
	 * Opens the map and waits until it moves and its marks open, whatever land is under them.
	 * @param {string} [address]
	 */
	async openMap(address = '/') {
		await this.open(address);
		await this.mapMoves();
	}

	async mapMoves() {
		await expect(this.viewport).toBeVisible();
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
			const lost = gl?.getExtension('WEBGL_lose_context');
			lost?.loseContext();
			/** @type {any} */ (window)['lostContext'] = lost;
		});
	}

	async restoreWebGL() {
		await this.page.evaluate(() => {
			const lost = /** @type {LostContext} */ (/** @type {any} */ (window)['lostContext']);
			lost.restoreContext();
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
	 * The mark of one event that stands apart.
	 * @param {string} id
	 */
	markOf(id) {
		return this.map.locator(`[data-spot="${id}"]`).filter({ visible: true });
	}

	/**
	 * Where the marks are seen, by the ids of what they stand for.
	 * @returns {Promise<Record<string, Point>>}
	 */
	async places() {
		const found = await this.marks.evaluateAll((marks) =>
			marks.map((mark) => {
				const { x, y, width, height } = /** @type {Element} */ (
					mark.querySelector('circle')
				).getBoundingClientRect();
				return [mark.getAttribute('data-spot'), { x: x + width / 2, y: y + height / 2 }];
			})
		);
		return Object.fromEntries(found);
	}

	/** Where the marks are seen once the map has come to rest: the same in one frame as in the next but one. */
	async restingPlaces() {
		let before = await this.places();
		await expect
			.poll(async () => {
				await this.page.evaluate(frames, 3);
				const now = await this.places();
				const rests = JSON.stringify(now) === JSON.stringify(before);
				before = now;
				return rests;
			})
			.toBe(true);
		return before;
	}

	/**
	 * Clicks the map at a point of the window, as a hand does.
	 * @param {Point} point
	 */
	async clickAt({ x, y }) {
		// What tells of the mark under the pointer may lie over the one beside it.
		await this.page.mouse.move(0, 0);
		const tooltip = this.map.getByRole('tooltip');
		// One that stays is of the mark that has the focus.
		if ((await tooltip.count()) > 0) await this.page.keyboard.press('Escape');
		await expect(tooltip).toHaveCount(0);
		await this.page.mouse.click(x, y);
	}

	/**
	 * Clicks the disc of a mark, which its plaque and label stand beside.
	 * @param {string | RegExp} name
	 */
	async clickMark(name) {
		const disc = await this.mark(name).locator('circle').first().boundingBox();
		expect(disc, `the mark ${name}`).not.toBeNull();
		const { x, y, width, height } = disc ?? { x: 0, y: 0, width: 0, height: 0 };
		await this.clickAt({ x: x + width / 2, y: y + height / 2 });
	}

	/** Where a reader types what to search for. */
	get searchField() {
		return this.page.getByRole('searchbox', { name: 'Search events' });
	}

	/** Opens and closes the panel of filters. */
	get filtersButton() {
		return this.page.getByRole('button', { name: /^Filters/ });
	}

	get filterPanel() {
		return this.page.getByRole('region', { name: 'Filters', exact: true });
	}

	/** What the reader asks for, each with what takes it away. */
	get chips() {
		return this.page.getByRole('group', { name: 'Active filters' });
	}

	/**
	 * One choice of the panel of filters.
	 * @param {string} group "Country"
	 * @param {string} name "Iran"
	 */
	filterOption(group, name) {
		const choices = this.filterPanel.getByRole('group', { name: group, exact: true });
		return choices.getByRole('checkbox', { name: new RegExp(`^${name} ?\\d`) });
	}

	/** The rows of the list that are on show, countries with arrests apart. */
	get rows() {
		return this.list.locator('.rows > li > a[data-event]');
	}

	/** The palette that finds everything by name. */
	get palette() {
		return this.page.getByRole('dialog', { name: 'Search everything' });
	}

	/**
	 * A row of the list.
	 * @param {string} id of its event
	 */
	row(id) {
		return this.list.locator(`[data-event="${id}"]`);
	}

	/**
	 * A row of the list that a group opens.
	 * @param {string} id of its event
	 */
	groupRow(id) {
		return this.popup.locator(`[data-event="${id}"]`);
	}

	/** The row of all arrests, which unfolds into countries. */
	get arrests() {
		return this.list.locator('summary');
	}

	/** Shows the rows of the countries with arrests. */
	async unfoldArrests() {
		await this.arrests.click();
	}

	/**
	 * Waits until the popup is about one event.
	 * @param {string} title
	 */
	async popupAbout(title) {
		await expect(this.popup.getByRole('heading', { name: title, exact: true })).toBeVisible();
	}

	/**
	 * The claims of one event, in the column beside the map.
	 * @param {string} title
	 */
	detail(title) {
		return this.page.getByRole('article', { name: title, exact: true });
	}

	/**
	 * Shows the claims that are folded under a plot.
	 * @param {import('@playwright/test').Locator} section
	 */
	async unfoldClaims(section) {
		await section.getByText('word for word').click();
	}

	async openAllClaims() {
		await this.popup.getByText('All claims').click();
	}

	async closePopup() {
		await this.page.keyboard.press('Escape');
		await expect(this.popup).toBeHidden();
	}

	/**
	 * A button on the map.
	 * @param {string} name "Zoom in"
	 */
	control(name) {
		return this.map.getByRole('group', { name: 'Map controls' }).getByRole('button', { name });
	}

	/** Opens what a reader may choose for the map. */
	async openMapOptions() {
		await this.control('Map options').click();
		const panel = this.page.getByRole('dialog', { name: 'Map options' });
		await expect(panel).toBeVisible();
		return panel;
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

	/**
	 * Waits until the address bar has exactly this query.
	 * @param {string} query '' or from the question mark on
	 */
	async expectQuery(query) {
		await expect.poll(() => new URL(this.page.url()).search).toBe(query);
	}
}

/**
 * The greatest distance between where marks stood and where they stand, in px; NaN where they are not the same marks.
 * @param {Record<string, Point>} before
 * @param {Record<string, Point>} after
 */
export function movement(before, after) {
	const keys = Object.keys(before).sort();
	if (keys.join('\n') !== Object.keys(after).sort().join('\n')) return NaN;
	const distances = keys.map((key) => {
		const [from, to] = [before[key], after[key]];
		return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : NaN;
	});
	return Math.max(...distances);
}

/** Runs in the page. @param {number} count how many frames are to be drawn @returns {Promise<void>} */
function frames(count) {
	return new Promise((done) => {
		const next = (/** @type {number} */ left) =>
			left === 0 ? done() : requestAnimationFrame(() => next(left - 1));
		next(count);
	});
}
