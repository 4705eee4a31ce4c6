import { positionOf } from './support/builtSite.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';
import { jumps, noteJumps } from './support/jumps.js';
import { keepMapLibre, whereDrawn } from './support/mapLibre.js';
import { holdFontsUntilPainted, slowLine } from './support/slowLine.js';

/** The windows that the map is drawn for when the site is built. */
const DRAWN_FOR = [
	{ width: 1440, height: 900 },
	{ width: 1920, height: 1080 },
	{ width: 1280, height: 800 },
	{ width: 390, height: 844 },
	{ width: 412, height: 915 }
];

for (const size of DRAWN_FOR) {
	test.describe(`at ${size.width} by ${size.height} px`, () => {
		test.use({ viewport: size });

		test('no mark moves when the detailed map comes', async ({ page, theDriver }) => {
			await noteJumps(page);
			await theDriver.open('/');
			await theDriver.mapLive();
			const { places, shifts } = await jumps(page);
			expect(Object.keys(places).sort()).toEqual(Object.keys(await theDriver.places()).sort());
			for (const [mark, [first, ...others]] of Object.entries(places)) {
				for (const other of others) {
					const off = Math.hypot(other.x - (first?.x ?? NaN), other.y - (first?.y ?? NaN));
					expect(off, `px that ${mark} moved`).toBeLessThan(1);
				}
			}
			expect(shifts, 'layout shifts').toEqual([]);
		});
	});
}

test('nothing on the page shifts while it loads', async ({ page, theDriver }) => {
	await noteJumps(page);
	await theDriver.open('/');
	await theDriver.mapLive();
	expect((await jumps(page)).shifts).toEqual([]);
});

/** A window of each layout, and the narrowest of a phone. */
const SLOW_WINDOWS = [
	{ width: 320, height: 640 },
	{ width: 390, height: 844 },
	{ width: 768, height: 1024 },
	{ width: 1440, height: 900 }
];

for (const size of SLOW_WINDOWS) {
	test.describe(`over a slow line at ${size.width} by ${size.height} px`, () => {
		test.use({ viewport: size });

		test('nothing on the page shifts when styles and fonts arrive late', async ({
			page,
			theDriver
		}) => {
			await noteJumps(page);
			await slowLine(page);
			await holdFontsUntilPainted(page);
			await theDriver.open('/');
			await theDriver.mapLive();
			expect(
				await page.evaluate(() => document.fonts.check('16px "Libre Franklin Variable"'))
			).toBe(true);
			expect((await jumps(page)).shifts).toEqual([]);
		});
	});
}

test('marks stand where the detailed map has their places, however it is moved', async ({
	page,
	theDriver
}) => {
	await keepMapLibre(page);
	await theDriver.openMap();
	await theDriver.mapLive();
	await expectInPlace(theDriver);
	await theDriver.viewport.focus();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowRight');
	await expectInPlace(theDriver);
	await theDriver.control('Zoom in').click();
	await expectInPlace(theDriver);
	const { x, y } = await emptyPlace(theDriver);
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 80, y - 60, { steps: 4 });
	await expectInPlace(theDriver);
	await page.mouse.up();
	await expectInPlace(theDriver);
});

/**
 * Fails where a mark of one event stands off its place as MapLibre draws it.
 * @param {import('./support/Driver.js').Driver} theDriver
 */
async function expectInPlace(theDriver) {
	const marks = Object.entries(await theDriver.places()).filter(([ids]) => !ids.includes(' '));
	expect(marks).not.toHaveLength(0);
	for (const [id, place] of marks) {
		const drawn = await whereDrawn(theDriver.page, positionOf(id));
		expect(Math.hypot(place.x - drawn.x, place.y - drawn.y), `px that ${id} is off`).toBeLessThan(
			1
		);
	}
}

/**
 * A point of the map with nothing on it but land or sea.
 * @param {import('./support/Driver.js').Driver} theDriver
 */
async function emptyPlace(theDriver) {
	const { x, y } = (await theDriver.map.boundingBox()) ?? { x: NaN, y: NaN };
	return { x: x + 60, y: y + 60 };
}

test('the wheel zooms around the pointer', ON_DRAWN_MAP, async ({ page, theDriver }) => {
	await theDriver.openMap('/?at=4/36/52');
	const { kerman: before } = await theDriver.places();
	await page.mouse.move(before?.x ?? NaN, before?.y ?? NaN);
	await page.mouse.wheel(0, -300);
	await theDriver.expectInLink('at', /^4\.67/);
	const { kerman: after } = await theDriver.places();
	expect(
		Math.hypot((after?.x ?? NaN) - (before?.x ?? NaN), (after?.y ?? NaN) - (before?.y ?? NaN))
	).toBeLessThan(1);
});

test('a row brings the mark of its event into sight', ON_DRAWN_MAP, async ({ theDriver }) => {
	await theDriver.openMap('/?at=7/55.8/37.6');
	await expect(theDriver.markOf('menaka-control')).toHaveCount(0);
	await theDriver.row('menaka-control').click();
	await theDriver.popupAbout('Control of Ménaka');
	await expect(theDriver.markOf('menaka-control')).toBeInViewport();
	await expect(theDriver.row('menaka-control')).toHaveAttribute('aria-current', 'true');
});

test.describe('with motion', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	test('a flight ends where a jump would', async ({ theDriver }) => {
		await theDriver.openMap('/?at=7/55.8/37.6');
		await theDriver.control('Show all events').click();
		await theDriver.expectQuery('');
		await expect(theDriver.mark(/^Kabul: 5 attacks/)).toBeInViewport();
	});
});
