import { movement } from './support/Driver.js';
import { Driver } from './support/Driver.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';
import { watch } from './support/watch.js';

const KERMAN = 'Bombing at a ceremony';
const VIEW = '/?event=kerman&panel=claims&at=5/32.1/54.3';

test('Back closes what was opened, and Forward opens it again', async ({ page, theDriver }) => {
	await theDriver.openMap();
	await theDriver.row('kerman').click();
	await theDriver.popupAbout(KERMAN);
	await theDriver.openAllClaims();
	await expect(theDriver.detail(KERMAN)).toBeVisible();
	await page.goBack();
	await theDriver.popupAbout(KERMAN);
	await expect(theDriver.detail(KERMAN)).toBeHidden();
	await page.goBack();
	await expect(theDriver.popup).toBeHidden();
	await theDriver.expectQuery('');
	await page.goForward();
	await theDriver.popupAbout(KERMAN);
	await page.goForward();
	await expect(theDriver.detail(KERMAN)).toBeVisible();
});

test(
	'Back from a source finds the map as it was left',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap('/?event=kerman&at=5/32.1/54.3');
		await theDriver.popupAbout(KERMAN);
		await theDriver.control('Zoom out').click();
		await theDriver.expectInLink('at', /^4\//);
		const left = await theDriver.places();
		await theDriver.popup.getByRole('link', { name: 'Source 5, Dimensions' }).click();
		await expect(page).toHaveURL(/\/sources\/dimensions#p/);
		await page.goBack();
		await theDriver.popupAbout(KERMAN);
		expect(movement(left, await theDriver.places())).toBeLessThan(1);
	}
);

test('moving the map writes no steps into history', ON_DRAWN_MAP, async ({ page, theDriver }) => {
	await page.goto('/methodology');
	await theDriver.openMap();
	await theDriver.control('Zoom in').click();
	await theDriver.expectInLink('at', /./);
	await theDriver.viewport.focus();
	await page.keyboard.press('ArrowRight');
	await theDriver.expectInLink('at', /\/\d/);
	await page.goBack();
	await expect(page).toHaveURL('/methodology');
});

test('reloading keeps selection, panel and camera', async ({ page, theDriver }) => {
	await theDriver.openMap();
	await theDriver.row('kerman').click();
	await theDriver.openAllClaims();
	await theDriver.control('Zoom in').click();
	await theDriver.expectInLink('at', /./);
	await theDriver.expectInLink('panel', 'claims');
	const query = theDriver.query();
	const before = await theDriver.places();
	await page.reload();
	await expect(theDriver.detail(KERMAN)).toBeVisible();
	await theDriver.mapMoves();
	expect(movement(before, await theDriver.places())).toBeLessThan(1);
	expect(theDriver.query()).toEqual(query);
});

test('a copied link shows the same to another reader', async ({ browser, baseURL, theDriver }) => {
	await theDriver.openMap(VIEW);
	await expect(theDriver.detail(KERMAN)).toBeVisible();
	const context = await browser.newContext();
	const faults = await watch(context, baseURL ?? '');
	const theOther = new Driver(await context.newPage());
	await theOther.openMap(theDriver.page.url());
	await expect(theOther.detail(KERMAN)).toBeVisible();
	expect(movement(await theDriver.places(), await theOther.places())).toBeLessThan(1);
	expect(faults).toEqual([]);
	await context.close();
});

test('a link to an event moves the map to it', ON_DRAWN_MAP, async ({ theDriver }) => {
	await theDriver.openMap('/?event=menaka-control&at=7/55.8/37.6');
	await theDriver.popupAbout('Control of Ménaka');
	await theDriver.openMap('/?event=menaka-control');
	await expect(theDriver.markOf('menaka-control')).toBeInViewport();
});

/** What a link may come to on its way, and what is left of it. */
const BROKEN = {
	'an unknown event': ['?event=no-such-event&panel=claims', ''],
	'a panel of nothing': ['?panel=claims', ''],
	'a camera that is no number': ['?event=kerman&at=NaN/NaN/NaN', '?event=kerman'],
	'a camera out of this world': ['?at=99/999/-999', ''],
	'a camera of endless digits': [`?at=4/30.${'1'.repeat(3000)}/50`, ''],
	'an endless id': [`?event=${'a'.repeat(5000)}`, ''],
	'parameters twice': [
		'?event=%20&event=kerman&event=kabul-hotel&at=x&at=4/30/50&panel=no',
		'?event=kerman&at=4/30/50'
	],
	'markup and broken escapes': [
		'?event=%3Cimg%20src=x%20onerror=alert(1)%3E&at=//&panel=%27%22%FF%00&=&%E0%A4%A',
		''
	],
	'names of what every object has': ['?event=constructor&panel=__proto__&at=toString', ''],
	'parameters of somebody else': ['?utm_source=mail&event=kerman', '?event=kerman']
};

for (const [what, [broken, mended]] of Object.entries(BROKEN)) {
	test(`a link with ${what} leaves a working page`, ON_DRAWN_MAP, async ({ theDriver }) => {
		await theDriver.openMap(`/${broken}`);
		await theDriver.expectQuery(mended ?? '');
		await theDriver.row('kabul-university').click();
		await theDriver.popupAbout('University attack');
	});
}
