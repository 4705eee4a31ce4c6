import { expectAccessible } from './support/accessibility.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';
import { inEveryLook, SIZES, THEMES } from './support/looks.js';

/** What the front page can show beside its list and map. */
const OPENED = {
	'an event open': '/?event=crocus-city-hall',
	'a country open': '/?event=arrests-tur',
	'all claims open': '/?event=kaluga-operation&panel=claims',
	'five marks apart': '/?event=kabul-embassy&at=9/34.53/69.17'
};

for (const [what, address] of Object.entries(OPENED)) {
	test(`axe finds nothing with ${what}`, async ({ page, theDriver }) => {
		await theDriver.openMap(address);
		await theDriver.mapLive();
		await inEveryLook(page, async (look) => {
			const opened = theDriver.popup.or(
				page.getByRole('button', { name: 'All events', exact: true })
			);
			await expect(opened.first()).toBeVisible();
			await expectAccessible(page, look);
		});
	});
}

test('axe finds nothing with a group open', async ({ page, theDriver }) => {
	await theDriver.openMap();
	await theDriver.mapLive();
	await theDriver.clickMark(/^Kabul: 5 attacks/);
	await inEveryLook(page, async (look) => {
		await theDriver.popupAbout('Kabul: 5 attacks');
		await expectAccessible(page, look);
	});
});

test(
	'axe finds nothing with the rows of countries unfolded',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap();
		await theDriver.unfoldArrests();
		await expect(theDriver.row('arrests-deu')).toBeVisible();
		await expectAccessible(page);
	}
);

for (const colorScheme of THEMES) {
	test.describe(`on a phone, ${colorScheme}`, () => {
		test.use({ viewport: SIZES.narrow, colorScheme, hasTouch: true, isMobile: true });

		test('axe finds nothing with the legend open', ON_DRAWN_MAP, async ({ page, theDriver }) => {
			await theDriver.openMap();
			await page.getByRole('navigation').getByRole('button', { name: 'Legend' }).tap();
			await expect(theDriver.legend).toContainText('How to read the map');
			await expectAccessible(page);
		});

		test('axe finds nothing with the menu open', ON_DRAWN_MAP, async ({ page, theDriver }) => {
			await theDriver.openMap();
			await page.getByRole('button', { name: 'Menu' }).tap();
			await expect(page.getByRole('link', { name: 'Methodology' })).toBeVisible();
			await expectAccessible(page);
		});
	});
}

test.describe('without WebGL', ON_DRAWN_MAP, () => {
	test('axe finds nothing on the drawn map', async ({ page, theDriver }) => {
		await theDriver.openMap('/?event=kerman');
		await expect(theDriver.notice).toBeVisible();
		await inEveryLook(page, (look) => expectAccessible(page, look));
	});
});
