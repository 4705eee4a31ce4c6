import { movement } from './support/Driver.js';
import { expect, test } from './support/fixtures.js';

const KERMAN = 'Bombing at a ceremony';

test.describe('WebGL lost while looking', () => {
	test('marks, selection and camera stay, and the map is live again when it is back', async ({
		theDriver
	}) => {
		await theDriver.openMap('/?event=kerman&at=4.5/36/52');
		await theDriver.mapLive();
		await theDriver.popupAbout(KERMAN);
		const before = await theDriver.places();
		await theDriver.loseWebGL();
		await theDriver.mapDrawn();
		expect(movement(before, await theDriver.places())).toBe(0);
		await theDriver.popupAbout(KERMAN);
		await theDriver.restoreWebGL();
		await theDriver.mapLive();
		expect(movement(before, await theDriver.places())).toBe(0);
		await theDriver.popupAbout(KERMAN);
		expect(theDriver.query()).toEqual({ event: 'kerman', at: '4.5/36/52' });
	});

	test('events open and the map moves while it is away', async ({ page, theDriver }) => {
		await theDriver.openMap('/?at=3.5/34/52');
		await theDriver.mapLive();
		await theDriver.loseWebGL();
		await theDriver.mapDrawn();
		await theDriver.control('Zoom in').click();
		await theDriver.viewport.focus();
		await page.keyboard.press('ArrowRight');
		await theDriver.markOf('kerman').click();
		await theDriver.popupAbout(KERMAN);
		await theDriver.restoreWebGL();
		await theDriver.mapLive();
		await theDriver.popupAbout(KERMAN);
	});

	test('the theme may change while it is away', async ({ page, theDriver }) => {
		await theDriver.openMap();
		await theDriver.mapLive();
		await theDriver.loseWebGL();
		await theDriver.mapDrawn();
		await page.emulateMedia({ colorScheme: 'dark' });
		await theDriver.restoreWebGL();
		await theDriver.mapLive();
		await expect(theDriver.markOf('kerman')).toBeVisible();
	});

	test('a map that does not come back is made anew', async ({ theDriver }) => {
		await theDriver.openMap();
		await theDriver.mapLive();
		await theDriver.loseWebGL();
		await theDriver.mapDrawn();
		await theDriver.mapLive();
		await expect(theDriver.notice).toBeHidden();
	});
});

test.describe('files of the map that do not come', () => {
	// The browser itself writes that they did not.
	test.use({ provokesFaults: true });

	for (const [what, files] of /** @type {const} */ ([
		['tiles', '**/*.pmtiles'],
		['MapLibre', '**/maplibre-gl.mjs']
	])) {
		test(`without ${what} the drawn map stays, says so, and events open`, async ({
			page,
			theDriver,
			faults
		}) => {
			await page.route(files, (route) => route.abort());
			await theDriver.openMap();
			await expect(theDriver.notice).toContainText('The detailed map could not be loaded');
			await theDriver.mapDrawn();
			await theDriver.markOf('kerman').click();
			await theDriver.popupAbout(KERMAN);
			expect(faults.filter((fault) => !fault.includes('Failed to load resource'))).toEqual([]);
		});
	}

	test('the detailed map comes when its files do, and the message goes', async ({
		page,
		theDriver
	}) => {
		await page.route('**/*.pmtiles', (route) => route.abort());
		await theDriver.openMap();
		await expect(theDriver.notice).toBeVisible();
		await page.unroute('**/*.pmtiles');
		await theDriver.mapLive();
		await expect(theDriver.notice).toBeHidden();
	});
});
