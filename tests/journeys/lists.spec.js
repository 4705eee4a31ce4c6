import { features } from './support/builtSite.js';
import { movement } from './support/Driver.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./support/Driver.js').Driver} Driver
 */

/** The rows of the list by the ids of their events. @param {Driver} theDriver */
const rowIds = (theDriver) =>
	theDriver.list
		.locator('li > [data-event]')
		.filter({ visible: true })
		.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event')));

/** @param {Driver} theDriver */
async function openTools(theDriver) {
	await theDriver.list.getByRole('button', { name: 'Sort' }).click();
	return theDriver.list.getByRole('group', { name: 'Order of the list' });
}

/** The rows of the table, each by its event's id. @param {Page} page */
const tableIds = (page) =>
	page
		.getByRole('region', { name: /^Table of events/ })
		.locator('tbody th a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split(/[/?]/)[2]));

test.describe('list and map', ON_DRAWN_MAP, () => {
	test('what is pointed at on one is marked on the other, and the list stays where it is', async ({
		page,
		theDriver
	}) => {
		await theDriver.openMap();
		await expect(theDriver.list.getByRole('button', { name: 'Sort' })).toBeVisible();
		const rows = theDriver.list.locator('ul').first();
		const ring = theDriver.markOf('kerman').locator('.casing');
		const pointed = theDriver.list.locator('[data-pointed]');
		await theDriver.row('kerman').hover();
		await expect(ring).toHaveCount(1);
		await theDriver.row('crocus-city-hall').focus();
		await page.mouse.move(0, 0);
		await expect(ring).toHaveCount(0);
		await theDriver.row('kerman').focus();
		await expect(ring).toHaveCount(1);

		const places = Object.entries(await theDriver.places());
		const pointAt = async (/** @type {string} */ id) => {
			const at = places.find(([key]) => key.startsWith(id))?.[1] ?? { x: 0, y: 0 };
			await page.mouse.move(at.x, at.y);
		};
		await rows.evaluate((list) => (list.scrollTop = 0));
		await pointAt('kabul-');
		await expect(pointed).toHaveCount(5);
		await pointAt('menaka-');
		await expect(pointed).toHaveCount(1);
		await expect(theDriver.row('menaka-control')).toHaveCSS('outline-style', 'dashed');
		await expect(theDriver.row('menaka-control')).not.toBeInViewport();
		expect(await rows.evaluate((list) => list.scrollTop)).toBe(0);
		await page.mouse.move(0, 0);
		await expect(pointed).toHaveCount(0);

		// A mark under the keyboard does the same.
		await theDriver.markOf('menaka-control').focus();
		await page.keyboard.press('End');
		await page.keyboard.press('Home');
		await expect(pointed).not.toHaveCount(0);
	});

	test('a selection moves the map only where its mark is out of sight, and shows its row', async ({
		theDriver
	}) => {
		await theDriver.openMap();
		const before = await theDriver.places();
		await theDriver.markOf('menaka-control').click();
		await theDriver.popupAbout('Control of Ménaka');
		await expect(theDriver.row('menaka-control')).toBeInViewport();
		await theDriver.row('kerman').click();
		await theDriver.popupAbout('Bombing at a ceremony');
		expect(movement(before, await theDriver.places())).toBeLessThan(0.5);
		await theDriver.expectQuery('?event=kerman');

		await theDriver.openMap('/?at=5/55.7/37.5');
		await expect(theDriver.markOf('kerman')).toHaveCount(0);
		await theDriver.row('kerman').click();
		await expect(theDriver.markOf('kerman')).toBeInViewport();
		await theDriver.expectInLink('at', /^5\/30/);
	});

	test('the list is ordered, grouped, and follows the map, as one tab stop', async ({
		theDriver
	}) => {
		await theDriver.openMap('/?at=5/55.7/37.5');
		const usual = await rowIds(theDriver);
		const tools = await openTools(theDriver);
		await tools.getByLabel('Order').selectOption('most killed first');
		await expect.poll(async () => (await rowIds(theDriver))[0]).toBe('kabul-airport');
		expect((await rowIds(theDriver)).slice().sort()).toEqual(usual.slice().sort());

		await tools.getByLabel('Order').selectOption('newest first');
		await tools.getByLabel('Group').selectOption('by country');
		const headings = theDriver.list.getByRole('heading', { level: 3 });
		await expect(headings.first()).toHaveText('Afghanistan (5)');
		await expect(headings.last()).toHaveText('Country not given (1)');
		const stops = theDriver.list.locator('[data-roving][tabindex="0"]');
		await expect(stops).toHaveCount(1);
		await theDriver.row('kabul-hotel').focus();
		await theDriver.page.keyboard.press('ArrowDown');
		await expect(theDriver.row('kabul-embassy')).toBeFocused();

		await tools.getByLabel('Group').selectOption('no groups');
		await tools.getByLabel('Only what the map has in sight').check();
		await expect(theDriver.list.getByRole('status')).toHaveText('3 of 12 in sight');
		expect(await rowIds(theDriver)).toEqual([
			'crocus-city-hall',
			'moscow-warning',
			'kaluga-operation',
			'traffic-police'
		]);
		await expect(headings).toHaveText(['Not on the map (1)']);
		await expect(stops).toHaveCount(1);
		await theDriver.control('Show all events').click();
		await expect(theDriver.list.getByRole('status')).toHaveText('12 of 12 in sight');
		await theDriver.list.getByRole('button', { name: 'Show all' }).click();
		await expect.poll(() => rowIds(theDriver)).toEqual(usual);
	});
});

test.describe('the table', ON_DRAWN_MAP, () => {
	test('says how many there are, as list and map do, under a filter and a lens', async ({
		page,
		theDriver
	}) => {
		const scope = '?asof=2024-03-24&type=attack,operation&country=AFG,RUS';
		await theDriver.openMap(`/${scope}`);
		const heading = theDriver.list.getByRole('heading', { level: 2 });
		await expect(heading).toHaveText(/^[1-9]\d? of 11 events, and arrests in none of 3 countries$/);
		const counted = `${((await heading.textContent()) ?? '').split(' ')[0]} events`;
		const listed = await rowIds(theDriver);
		const marked = await theDriver.marks.evaluateAll((marks) =>
			marks.flatMap((mark) => mark.getAttribute('data-spot')?.split(' ') ?? [])
		);
		const placed = features()
			.filter(({ geometry }) => geometry !== null)
			.map(({ id }) => id);
		expect(marked.sort()).toEqual(listed.filter((id) => placed.includes(id ?? '')).sort());

		await page.getByRole('link', { name: 'Table' }).click();
		const table = page.getByRole('table', { name: new RegExp(`^${counted} `) });
		await expect(table).toBeVisible();
		expect(await tableIds(page)).toEqual(listed);
		await expect(table.locator('caption')).toContainText('Known by 24 March 2024');
		await expect(table.locator('caption')).toContainText('Only attacks or operations; in');
	});

	test('is sorted by any column, which the address keeps, with what is not known last', async ({
		page,
		theDriver
	}) => {
		await theDriver.open('/table?sort=nonsense&other=1');
		await theDriver.expectQuery('?other=1');
		const usual = await tableIds(page);
		const header = (/** @type {string} */ name) =>
			page.getByRole('columnheader', { name, exact: true });
		const buttons = page.locator('thead button');
		await expect(buttons).toHaveCount(10);
		for (const button of await buttons.all()) {
			const column = button.locator('xpath=..');
			await button.click();
			await expect(column).toHaveAttribute('aria-sort', 'ascending');
			await button.click();
			await expect(column).toHaveAttribute('aria-sort', 'descending');
			await button.click();
			await expect(column).not.toHaveAttribute('aria-sort', /./);
			expect(await tableIds(page)).toEqual(usual);
		}
		const killed = header('latest report').getByRole('button');
		await killed.click();
		expect((await tableIds(page)).slice(0, 2)).toEqual(['dagestan-killing', 'kaluga-operation']);
		await killed.click();
		expect((await tableIds(page)).slice(0, 2)).toEqual(['kabul-airport', 'crocus-city-hall']);
		await expect(page.locator('caption').first()).toContainText('largest first, unknown last');
		const falling = await tableIds(page);
		await theDriver.expectQuery('?other=1&sort=-killed');
		await page.reload();
		await expect(header('latest report')).toHaveAttribute('aria-sort', 'descending');
		expect(await tableIds(page)).toEqual(falling);

		// The head stays in sight over rows that are far down, and nothing is wider than a narrow screen.
		await page.locator('tbody th').nth(20).scrollIntoViewIfNeeded();
		await expect(killed).toBeInViewport();
		await page.setViewportSize({ width: 320, height: 640 });
		await expect(killed).toBeAttached();
		const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(wider).toBeLessThanOrEqual(0);
	});
});
