import { movement } from './support/Driver.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';

// Run in a browser of their own, which has no WebGL.
test.describe('without WebGL', ON_DRAWN_MAP, () => {
	test('the drawn map says why it is there, and its marks open', async ({ theDriver }) => {
		await theDriver.openMap();
		await theDriver.mapDrawn();
		await expect(theDriver.notice).toContainText('This browser cannot draw the detailed map');
		await theDriver.mark(/^Attack, Bombing at a ceremony/).click();
		await theDriver.popupAbout('Bombing at a ceremony');
		await theDriver.expectInLink('event', 'kerman');
		await theDriver.openAllClaims();
		await expect(theDriver.detail('Bombing at a ceremony')).toBeVisible();
	});

	test('the message can be closed', async ({ theDriver }) => {
		await theDriver.openMap();
		await theDriver.notice.getByRole('button', { name: 'Close this message' }).click();
		await expect(theDriver.notice).toBeHidden();
	});

	test('a hatched country opens', async ({ theDriver }) => {
		await theDriver.openMap();
		await theDriver.map.locator('[data-iso3="DEU"]').first().click();
		await theDriver.popupAbout('Arrests in Germany');
	});

	test('keys, buttons and the hand move the drawn map', async ({ page, theDriver }) => {
		await theDriver.openMap('/?at=4/40/50');
		const before = await theDriver.places();
		await theDriver.viewport.focus();
		await page.keyboard.press('ArrowRight');
		expect(movement(before, await theDriver.places())).not.toBe(0);
		await theDriver.control('Zoom in').click();
		await theDriver.expectInLink('at', /^5\//);
		const box = await theDriver.map.boundingBox();
		const [x, y] = [(box?.x ?? 0) + 400, (box?.y ?? 0) + 400];
		const still = theDriver.query()['at'];
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x - 120, y - 60, { steps: 3 });
		await page.mouse.up();
		await expect.poll(() => theDriver.query()['at']).not.toBe(still);
	});

	test('nothing more of the detailed map is asked for once it cannot be drawn', async ({
		page,
		theDriver
	}) => {
		await theDriver.openMap();
		await expect(theDriver.notice).toBeVisible();
		await page.waitForLoadState('networkidle');
		/** @type {string[]} */
		const asked = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await theDriver.control('Zoom in').click();
		await theDriver.expectInLink('at', /./);
		await page.waitForLoadState('networkidle');
		expect(asked.filter((path) => /maplibre|\.pmtiles/.test(path))).toEqual([]);
	});
});
