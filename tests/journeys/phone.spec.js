import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const KERMAN = 'Bombing at a ceremony';
/** CSS px that a finger needs. */
const FINGER = 44;

/** @param {import('./support/Driver.js').Driver} theDriver */
async function sheetHeight({ list }) {
	return (await list.boundingBox())?.height ?? 0;
}

test(
	'tabs show the map, the list, the legend and the sources',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap();
		const tabs = page.getByRole('navigation', { name: 'Parts of this page' });
		await tabs.getByRole('button', { name: 'List' }).tap();
		await expect(tabs.getByRole('button', { name: 'List' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await expect(theDriver.row('kabul-embassy')).toBeInViewport();
		await tabs.getByRole('button', { name: 'Map' }).tap();
		await expect(tabs.getByRole('button', { name: 'Map' })).toHaveAttribute('aria-pressed', 'true');
		await expect(theDriver.markOf('kerman')).toBeInViewport();
		await tabs.getByRole('button', { name: 'Legend' }).tap();
		await expect(theDriver.legend).toContainText('How to read the map');
		await theDriver.legend.getByRole('button', { name: 'Close' }).tap();
		await expect(page.getByText('How to read the map')).toBeHidden();
		await tabs.getByRole('link', { name: 'Sources' }).tap();
		await expect(page).toHaveURL('/sources');
	}
);

test('opening an event raises the sheet, and closing it leads back to the list', async ({
	page,
	theDriver
}) => {
	await theDriver.openMap();
	await page.getByRole('navigation').getByRole('button', { name: 'Map' }).tap();
	await expect.poll(() => sheetHeight(theDriver)).toBeLessThan(120);
	await theDriver.markOf('kerman').tap();
	await theDriver.popupAbout(KERMAN);
	await expect.poll(() => sheetHeight(theDriver)).toBeGreaterThan(300);
	await expect(theDriver.popup.getByText('nearly 100', { exact: true })).toBeInViewport();
	await theDriver.popup.getByRole('button', { name: 'Close' }).tap();
	await expect(theDriver.popup).toBeHidden();
	await expect(theDriver.row('kerman')).toBeInViewport();
	await theDriver.expectQuery('');
});

test(
	'all claims open in the sheet, and Back leads to the popup',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap();
		await theDriver.row('crocus-city-hall').tap();
		await theDriver.openAllClaims();
		await expect(theDriver.detail('Crocus City Hall attack')).toBeVisible();
		await page.goBack();
		await theDriver.popupAbout('Crocus City Hall attack');
	}
);

test('the handle makes the sheet taller and smaller', ON_DRAWN_MAP, async ({ page, theDriver }) => {
	await theDriver.openMap();
	const half = await sheetHeight(theDriver);
	await page.getByRole('button', { name: 'Make this panel taller' }).tap();
	await expect.poll(() => sheetHeight(theDriver)).toBeGreaterThan(half + 100);
	await page.getByRole('button', { name: 'Make this panel smaller' }).tap();
	await expect.poll(() => sheetHeight(theDriver)).toBeLessThan(half - 100);
});

test('a country opens by a tap on its row', ON_DRAWN_MAP, async ({ page, theDriver }) => {
	await theDriver.openMap();
	await page.getByRole('navigation').getByRole('button', { name: 'List' }).tap();
	await theDriver.unfoldArrests();
	await theDriver.row('arrests-deu').tap();
	await theDriver.popupAbout('Arrests in Germany');
	await expect(theDriver.popup).toContainText('No source counts them by country.');
});

test('what a finger presses is large enough', async ({ page, theDriver }) => {
	/** @param {import('@playwright/test').Locator} controls */
	const expectLarge = async (controls) => {
		await expect(controls.first()).toBeVisible();
		for (const control of await controls.all()) {
			const { width, height } = (await control.boundingBox()) ?? { width: 0, height: 0 };
			const name = await control.evaluate((element) => element.outerHTML.slice(0, 120));
			expect(Math.round(Math.min(width, height)), name).toBeGreaterThanOrEqual(FINGER);
		}
	};
	const shown = { visible: true };
	await theDriver.openMap();
	await expectLarge(page.locator('main button').filter(shown));
	await expectLarge(page.locator('header button').filter(shown));
	await expectLarge(page.locator('[data-roving]').filter(shown));
	await expectLarge(page.getByRole('navigation').locator('a, button').filter(shown));
	await theDriver.row('kerman').tap();
	await theDriver.popupAbout(KERMAN);
	await expectLarge(theDriver.popup.locator('button, a.button'));
	await theDriver.openAllClaims();
	await expect(theDriver.detail(KERMAN)).toBeVisible();
	await expectLarge(page.locator('main button, main a.button').filter(shown));
});
