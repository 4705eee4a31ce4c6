import { features } from './support/builtSite.js';
import { expect, test } from './support/fixtures.js';

/** @typedef {import('./support/Driver.js').Driver} Driver */

const KABUL = features().filter(({ id }) => id.startsWith('kabul-'));
const GROUP = /^Kabul: 5 attacks/;
const APART = '/?at=9/34.53/69.17';

test('five events in Kabul', () => {
	expect(KABUL).toHaveLength(5);
});

/** @param {Driver} theDriver */
async function expectApart(theDriver) {
	await expect(theDriver.mark(GROUP)).toHaveCount(0);
	const places = Object.values(await theDriver.places());
	expect(places).toHaveLength(5);
	for (const [index, one] of places.entries()) {
		for (const other of places.slice(index + 1)) {
			expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(24);
		}
	}
}

test.describe('by mouse', () => {
	test('the list of the group opens each of the five', async ({ theDriver }) => {
		await theDriver.openMap();
		for (const { id, properties } of KABUL) {
			await theDriver.clickMark(GROUP);
			await theDriver.groupRow(id).click();
			await theDriver.popupAbout(properties.title);
			await theDriver.popup.getByRole('button', { name: 'Close' }).click();
			await expect(theDriver.popup).toBeHidden();
		}
	});

	test('the group zooms in until five marks stand apart, and each opens', async ({ theDriver }) => {
		await theDriver.openMap();
		await theDriver.clickMark(GROUP);
		await theDriver.popup.getByRole('button', { name: 'Zoom in' }).click();
		await expectApart(theDriver);
		for (const { id, properties } of KABUL) {
			const { x, y } = (await theDriver.restingPlaces())[id] ?? { x: 0, y: 0 };
			await theDriver.clickAt({ x, y });
			await theDriver.popupAbout(properties.title);
			await theDriver.closePopup();
		}
	});
});

test.describe('by touch', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the list of the group opens each of the five', async ({ theDriver }) => {
		await theDriver.openMap();
		for (const { id, properties } of KABUL) {
			await theDriver.mark(GROUP).tap();
			await theDriver.groupRow(id).tap();
			await theDriver.popupAbout(properties.title);
			await theDriver.popup.getByRole('button', { name: 'Close' }).tap();
			await expect(theDriver.popup).toBeHidden();
		}
	});

	test('five marks stand apart close up, and each opens', async ({ theDriver }) => {
		await theDriver.openMap(APART);
		await expectApart(theDriver);
		for (const { id, properties } of KABUL) {
			await theDriver.markOf(id).tap();
			await theDriver.popupAbout(properties.title);
			await theDriver.popup.getByRole('button', { name: 'Close' }).tap();
		}
	});
});

test.describe('by keyboard', () => {
	test('the list of the group opens each of the five, and Escape leads back to the group', async ({
		page,
		theDriver
	}) => {
		await theDriver.openMap();
		const group = theDriver.mark(GROUP);
		await theDriver.viewport.focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('End');
		await page.keyboard.press('Home');
		await expect(group).toBeFocused();
		for (const [index, { id }] of KABUL.entries()) {
			await page.keyboard.press('Enter');
			await expect(theDriver.groupRow(id)).toBeVisible();
			await page.keyboard.press('Tab');
			await page.keyboard.press('Tab');
			for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown');
			const chosen = await theDriver.popup.locator(':focus').getAttribute('data-event');
			const title = KABUL.find((event) => event.id === chosen)?.properties.title ?? '';
			await page.keyboard.press('Enter');
			await theDriver.popupAbout(title);
			await theDriver.expectInLink('event', chosen ?? '');
			await theDriver.closePopup();
			await expect(group).toBeFocused();
		}
	});

	test('arrows reach all five marks close up; Enter opens and Escape leads back', async ({
		page,
		theDriver
	}) => {
		await theDriver.openMap(APART);
		await expectApart(theDriver);
		await theDriver.viewport.focus();
		await page.keyboard.press('Tab');
		/** @type {Set<string>} */
		const opened = new Set();
		for (const key of ['Home', ...ROUND]) {
			await page.keyboard.press(key);
			const id = (await theDriver.map.locator('[data-spot]:focus').getAttribute('data-spot')) ?? '';
			if (opened.has(id)) continue;
			await page.keyboard.press('Enter');
			await theDriver.expectInLink('event', id);
			await expect(theDriver.popup).toBeVisible();
			await theDriver.closePopup();
			await expect(theDriver.markOf(id)).toBeFocused();
			opened.add(id);
		}
		expect([...opened].sort()).toEqual(KABUL.map(({ id }) => id).sort());
	});
});

/** Round the marks of one point, twice: where each stands is the layout's choice. */
const ROUND = Array(2)
	.fill(['ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowLeft'])
	.flat();
