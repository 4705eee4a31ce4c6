import { expectAccessible } from './support/accessibility.js';
import { pageAddresses } from './support/builtSite.js';
import { expect, test } from './support/fixtures.js';
import { inEveryLook, inOneLook } from './support/looks.js';

/** One event of each kind; the others are the same page with other words in it. */
const EVENTS = [
	'/events/crocus-city-hall',
	'/events/kaluga-operation',
	'/events/arrests-tur',
	'/events/moscow-warning',
	'/events/menaka-control',
	'/events/traffic-police'
];

/** One pair of sources; the others likewise. */
const PAIR = '/compare/barton-conversation/dimensions';

for (const address of pageAddresses()) {
	// How to cite one thing is said as how to cite another; `/cite` stands for them all.
	const isLikeAnother =
		(address.endsWith('/cite') && address !== '/cite') ||
		(address.startsWith('/events/') && !EVENTS.includes(address)) ||
		(address.startsWith('/compare/') && address !== PAIR);
	const looks = isLikeAnother ? inOneLook : inEveryLook;
	test(`${address} stands in ${isLikeAnother ? 'one look' : 'every look'}`, async ({
		page,
		theDriver
	}) => {
		await theDriver.open(address);
		await expect(page).toHaveTitle(/\S/);
		await expect(page.locator('h1:visible')).toHaveCount(1);
		if (await theDriver.map.count()) await theDriver.mapLive();
		await looks(page, async (look) => {
			await expectAccessible(page, look);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overflow, `the page is wider than the window, ${look}`).toBeLessThanOrEqual(0);
		});
	});
}

test('every kind of page has one that is tried in every look', () => {
	expect(pageAddresses()).toEqual(expect.arrayContaining([...EVENTS, PAIR]));
});
