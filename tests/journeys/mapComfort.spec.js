import { positionOf } from './support/builtSite.js';
import { expectAccessible } from './support/accessibility.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';
import { keepMapLibre, whereDrawn } from './support/mapLibre.js';

test(
	'a place is found by its name in another script, and the map goes there',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap();
		const panel = await theDriver.openMapOptions();
		const field = panel.getByRole('combobox', { name: 'Go to a place' });
		await expect(field).toBeFocused();
		await field.fill('Кабул');
		await expect(panel.getByRole('option').first()).toContainText(
			'KabulКабул · Town · Afghanistan'
		);
		await expectAccessible(page);
		await field.press('Enter');
		await expect(panel).toBeHidden();
		await theDriver.expectInLink('at', /^8\/34\.5\d*\/69\.\d+$/);
		await expect(theDriver.mark(/^Kabul: 5 attacks/)).toBeInViewport();
	}
);

test(
	'a mark says what it stands for under the pointer and with the focus, until it is sent away',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap();
		const tip = theDriver.map.getByRole('tooltip');
		const kerman = theDriver.markOf('kerman');
		await kerman.hover();
		await expect(tip).toContainText('Bombing at a ceremony');
		await expect(tip).toContainText('nearly 100 killed, says Barton');
		await tip.hover();
		await expect(tip).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(tip).toBeHidden();
		await page.mouse.move(0, 0);
		await kerman.focus();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		await expect(tip).toContainText(/\S/);
		await page.keyboard.press('Enter');
		await expect(theDriver.popup).toBeVisible();
		await expect(tip).toBeHidden();
	}
);

test(
	'what a filter leaves is brought into sight by a button, and by nothing else',
	ON_DRAWN_MAP,
	async ({ theDriver }) => {
		await theDriver.openMap('/?q=Кабул&at=7/55.8/37.6');
		await expect(theDriver.markOf('kerman')).toHaveCount(0);
		const fit = theDriver.map.getByRole('button', { name: 'Fit to results' });
		await expect(fit).toBeVisible();
		await theDriver.expectInLink('at', '7/55.8/37.6');
		await fit.click();
		await expect(theDriver.mark(/^Kabul: 5 attacks/)).toBeInViewport();
		await expect(fit).toBeHidden();
	}
);

test(
	'a distance is measured by keys alone, and its points are taken back',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap('/?at=6/34/60');
		const panel = await theDriver.openMapOptions();
		await panel.getByRole('button', { name: 'Measure a distance' }).click();
		const tool = theDriver.map.getByRole('application', { name: /^Measuring/ });
		await expect(tool).toBeFocused();
		const result = theDriver.map.locator('output');
		await page.keyboard.press('Enter');
		await page.keyboard.press('ArrowRight');
		await theDriver.expectInLink('at', /\/61\.3/);
		await page.keyboard.press('Enter');
		// 120 px of zoom 6 at 34° north.
		await expect(result).toHaveText('122 km');
		await page.keyboard.press('Backspace');
		await expect(result).toHaveText(/^Click the map/);
		await page.keyboard.press('Escape');
		await expect(tool).toBeHidden();
		await expect(theDriver.viewport).toBeFocused();
	}
);

test('on a globe marks stand where it has their places', async ({ page, theDriver }) => {
	await keepMapLibre(page);
	await theDriver.openMap();
	await theDriver.mapLive();
	const panel = await theDriver.openMapOptions();
	await panel.getByRole('checkbox', { name: 'Globe' }).check();
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	for (const id of ['kerman', 'menaka-control']) {
		await expect
			.poll(async () => {
				const drawn = await whereDrawn(page, positionOf(id));
				const place = (await theDriver.places())[id];
				return Math.hypot((place?.x ?? NaN) - drawn.x, (place?.y ?? NaN) - drawn.y);
			})
			.toBeLessThan(1);
	}
});

test('the language of names is kept on the device', async ({ page, theDriver }) => {
	await keepMapLibre(page);
	await theDriver.openMap('/?at=6/35/68');
	await theDriver.mapLive();
	const panel = await theDriver.openMapOptions();
	await panel.getByRole('combobox', { name: 'Names on the map' }).selectOption('Persian');
	await page.reload();
	await theDriver.mapLive();
	const names = () =>
		page.evaluate(() => {
			const map = /** @type {any} */ (window)['keptMap'];
			return map.getLayoutProperty('country-labels', 'text-field');
		});
	await expect.poll(names).toEqual(['coalesce', ['get', 'name_fa'], ['get', 'name']]);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

	test(
		'the map is moved by buttons, and the options are in reach',
		ON_DRAWN_MAP,
		async ({ page, theDriver }) => {
			await theDriver.openMap('/?at=5/50/40');
			await theDriver.control('Move the map by buttons').tap();
			await theDriver.control('Move north').tap();
			await theDriver.expectInLink('at', /^5\/51\.67/);
			const panel = await theDriver.openMapOptions();
			const { width } = (await panel.boundingBox()) ?? { width: NaN };
			expect(width).toBeLessThanOrEqual(304);
			await expectAccessible(page);
		}
	);
});
