import { movement } from './support/Driver.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';
import { tabStops } from './support/tabStops.js';

const CROCUS = 'Crocus City Hall attack';

test('the list is one tab stop, and arrows, Home and End go through it', async ({
	page,
	theDriver
}) => {
	await theDriver.openMap();
	await theDriver.row('crocus-city-hall').focus();
	await page.keyboard.press('ArrowDown');
	await expect(theDriver.row('moscow-warning')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(theDriver.row('crocus-city-hall')).toBeFocused();
	await page.keyboard.press('End');
	await expect(theDriver.arrests).toBeFocused();
	await page.keyboard.press('Home');
	await expect(theDriver.row('crocus-city-hall')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(theDriver.viewport).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await expect(theDriver.row('crocus-city-hall')).toBeFocused();
});

test(
	'countries with arrests are unfolded and opened by keys',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap();
		await theDriver.arrests.focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('ArrowDown');
		const row = theDriver.list.locator('[data-event]:focus');
		await expect(row).toHaveAttribute('data-event', /^arrests-/);
		await page.keyboard.press('Enter');
		await expect(theDriver.popup).toContainText('Arrests in');
	}
);

test('Enter opens a row, Escape closes one level at a time and gives the focus back', async ({
	page,
	theDriver
}) => {
	await theDriver.openMap();
	await theDriver.row('crocus-city-hall').focus();
	await page.keyboard.press('Enter');
	await theDriver.popupAbout(CROCUS);
	await expect(page.getByRole('dialog', { name: CROCUS })).toBeFocused();
	await theDriver.popup.getByRole('link', { name: 'All claims' }).focus();
	await page.keyboard.press('Enter');
	await expect(theDriver.detail(CROCUS)).toBeVisible();
	await expect(page.getByRole('button', { name: 'All events', exact: true })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(theDriver.detail(CROCUS)).toBeHidden();
	await theDriver.popupAbout(CROCUS);
	await page.keyboard.press('Escape');
	await expect(theDriver.popup).toBeHidden();
	await expect(theDriver.row('crocus-city-hall')).toBeFocused();
});

test(
	'a mark opens with Space, and Escape gives it the focus back',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap();
		await theDriver.markOf('kerman').focus();
		await page.keyboard.press(' ');
		await theDriver.popupAbout('Bombing at a ceremony');
		await theDriver.closePopup();
		await expect(theDriver.markOf('kerman')).toBeFocused();
	}
);

test(
	'“All events” leads from the claims back to the row',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap('/?event=kerman&panel=claims');
		await page.getByRole('button', { name: 'All events', exact: true }).press('Enter');
		await expect(theDriver.row('kerman')).toBeFocused();
		await theDriver.expectQuery('');
	}
);

test('no key is trapped, and few presses of Tab lead through the page', async ({
	page,
	theDriver
}) => {
	await theDriver.openMap();
	const stops = await tabStops(page);
	expect(stops.length).toBeGreaterThan(10);
	expect(stops.length, stops.join('\n')).toBeLessThanOrEqual(40);
	expect(stops.filter((stop) => stop.startsWith('a[data-event]'))).toHaveLength(1);
	expect(stops.filter((stop) => stop.startsWith('a[data-spot]'))).toHaveLength(1);
});

test(
	'no key is trapped in an open popup, and few presses of Tab lead through the page',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap('/?event=crocus-city-hall');
		await theDriver.popupAbout(CROCUS);
		const stops = await tabStops(page);
		expect(stops.some((stop) => stop.includes('All claims'))).toBe(true);
		expect(stops.length, stops.join('\n')).toBeLessThanOrEqual(60);
	}
);

test('the skip link leads past the head of the page', ON_DRAWN_MAP, async ({ page, theDriver }) => {
	await theDriver.openMap();
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to the content' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(theDriver.searchField).toBeFocused();
});

test('keys move the map only while it has the focus', async ({ page, theDriver }) => {
	await theDriver.openMap('/?at=4/32/52');
	const before = await theDriver.places();
	const pressAll = async () => {
		for (const key of ['ArrowRight', 'ArrowDown', '+']) await page.keyboard.press(key);
	};
	await theDriver.row('crocus-city-hall').focus();
	await pressAll();
	await theDriver.control('Zoom in').focus();
	await pressAll();
	await theDriver.markOf('kerman').focus();
	await pressAll();
	expect(movement(before, await theDriver.places())).toBe(0);
	await theDriver.expectQuery('?at=4/32/52');
	await theDriver.viewport.focus();
	await page.keyboard.press('ArrowRight');
	const after = await theDriver.places();
	expect((after['kerman']?.x ?? NaN) - (before['kerman']?.x ?? NaN)).toBeLessThan(-50);
	await page.keyboard.press('+');
	await theDriver.expectInLink('at', /^5\//);
	await page.keyboard.press('0');
	await theDriver.expectQuery('');
});

test('what keys do to the map is said aloud', ON_DRAWN_MAP, async ({ page, theDriver }) => {
	await theDriver.openMap();
	await theDriver.viewport.focus();
	await page.keyboard.press('ArrowRight');
	await expect(theDriver.map.locator('[aria-live]')).toHaveText(
		/^Moved east\. \d+ marks in sight\.$/
	);
	await page.keyboard.press('+');
	await expect(theDriver.map.locator('[aria-live]')).toHaveText(
		/^Zoomed in\. \d+ marks? in sight\.$/
	);
});

test('all that can be dragged can be pressed', ON_DRAWN_MAP, async ({ theDriver }) => {
	await theDriver.openMap('/?at=4/32/52');
	const before = await theDriver.places();
	await theDriver.control('Move the map by buttons').click();
	await theDriver.control('Move north').click();
	const after = await theDriver.places();
	expect((after['kerman']?.y ?? NaN) - (before['kerman']?.y ?? NaN)).toBeGreaterThan(50);
	await theDriver.control('Zoom out').click();
	await theDriver.expectInLink('at', /^3\//);
	await theDriver.control('Show all events').click();
	await theDriver.expectQuery('');
});
