import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';

/** @typedef {import('./support/Driver.js').Driver} Driver */

/**
 * Where each mark stands in the map's box, by event.
 * @param {Driver} theDriver
 */
function marksIn({ map }) {
	return map.evaluate((box) => {
		const { left, top } = box.getBoundingClientRect();
		const marks = [...box.querySelectorAll('[data-spot]')].map((mark) => {
			const circle = (mark.querySelector('circle') ?? mark).getBoundingClientRect();
			const [x, y] = [circle.left + circle.width / 2 - left, circle.top + circle.height / 2 - top];
			return /** @type {const} */ ([
				mark.getAttribute('data-spot'),
				[Math.round(x), Math.round(y)]
			]);
		});
		return Object.fromEntries(marks);
	});
}

/**
 * Where the list begins, as a share of the window's width.
 * @param {Driver} theDriver
 */
async function listAt({ page }) {
	const row = page.locator('[data-roving][data-event]').first();
	return ((await row.boundingBox())?.x ?? NaN) / (page.viewportSize()?.width ?? NaN);
}

test(
	'the list stands at the other side of the map, whose marks stay where they are',
	ON_DRAWN_MAP,
	async ({ theDriver }) => {
		await theDriver.openMap('/');
		const marks = await marksIn(theDriver);
		expect(Object.keys(marks).length).toBeGreaterThan(3);
		expect(await listAt(theDriver)).toBe(0);

		await theDriver.openMap('/ar/');
		const turned = await marksIn(theDriver);
		expect(Object.keys(turned)).toEqual(Object.keys(marks));
		// A bar of more lines leaves the map a few px less of height.
		const moved = Object.entries(marks).map(([id, at]) =>
			Math.abs(at[0] - (turned[id]?.[0] ?? NaN))
		);
		expect(Math.max(...moved), 'px aside that any mark moved').toBeLessThan(16);
		expect(await listAt(theDriver)).toBeGreaterThan(0.7);
	}
);

test(
	'what a mark opens stands beside it and reads to the left, and its quotations to the right',
	ON_DRAWN_MAP,
	async ({ theDriver }) => {
		await theDriver.openMap('/ar/');
		const mark = theDriver.markOf('kerman');
		await mark.click();
		await expect(theDriver.popup).toBeVisible();
		await expect(async () => {
			const [at, over] = [await mark.boundingBox(), await theDriver.popup.boundingBox()];
			if (!at || !over) throw new Error('Nothing is open.');
			const aside = Math.max(over.x - (at.x + at.width), at.x - (over.x + over.width), 0);
			const above = Math.max(over.y - (at.y + at.height), at.y - (over.y + over.height), 0);
			expect(Math.max(aside, above), 'px between the mark and what it opened').toBeLessThan(240);
		}).toPass();
		const close = await theDriver.popup.locator('button').first().boundingBox();
		const title = await theDriver.popup.locator('h2 bdi').boundingBox();
		expect(close?.x).toBeLessThan(title?.x ?? 0);
		const quoted = theDriver.popup.locator('q [lang="en"]').first();
		await expect(quoted).not.toBeEmpty();
		await expect(theDriver.page.locator('html')).toHaveAttribute('dir', 'rtl');
	}
);

for (const path of ['/ar/', '/ar/table', '/ar/events/crocus-city-hall', '/ar/disagreements']) {
	test(
		`nothing on ${path} reaches out of a window of 320 px`,
		ON_DRAWN_MAP,
		async ({ page, theDriver }) => {
			await page.setViewportSize({ width: 320, height: 640 });
			await theDriver.open(path);
			// What reaches out at the left of a page that reads to the left can be scrolled to, too.
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		}
	);
}
