import { expectAccessible } from './support/accessibility.js';
import { pageAddresses } from './support/builtSite.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';
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

/** One pair of sources, and one way to cite; the others likewise. */
const PAIR = '/compare/barton-conversation/dimensions';
const CITATION = '/cite';

/** Tried with the detailed map: the others hold the same marks, labels and controls over the drawn one. */
const WITH_DETAILED_MAP = ['/', '/briefing/what-led-to-crocus/1'];

/** Pages of which there are many, by kind: each stands in one look, and one of them in every look. */
const MANY = {
	'the other events': (/** @type {string} */ address) =>
		/^\/events\/[^/]+$/.test(address) && !EVENTS.includes(address),
	'the other pairs of sources': (/** @type {string} */ address) =>
		/^\/compare\/./.test(address) && address !== PAIR,
	'the pages of citations': (/** @type {string} */ address) => /.\/cite$/.test(address)
};
const isOneOfMany = (/** @type {string} */ address) =>
	Object.values(MANY).some((isOne) => isOne(address));

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('./support/Driver.js').Driver} theDriver
 * @param {string} address
 * @param {typeof inEveryLook} looks
 */
async function expectToStand(page, theDriver, address, looks) {
	await theDriver.open(address);
	await expect(page).toHaveTitle(/\S/);
	await expect(page.locator('h1:visible')).toHaveCount(1);
	if (WITH_DETAILED_MAP.includes(address)) await theDriver.mapLive();
	else if (await theDriver.map.count()) await theDriver.mapMoves();
	await looks(page, async (look) => {
		await expectAccessible(page, `${address}, ${look}`);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, `${address} is wider than the window, ${look}`).toBeLessThanOrEqual(0);
	});
}

for (const address of pageAddresses().filter((one) => !isOneOfMany(one))) {
	const details = WITH_DETAILED_MAP.includes(address) ? {} : ON_DRAWN_MAP;
	test(`${address} stands in every look`, details, async ({ page, theDriver }) => {
		await expectToStand(page, theDriver, address, inEveryLook);
	});
}

for (const [kind, isOne] of Object.entries(MANY)) {
	test(`${kind} stand in one look`, ON_DRAWN_MAP, async ({ page, theDriver }) => {
		const addresses = pageAddresses().filter(isOne);
		expect(addresses.length).toBeGreaterThan(1);
		test.setTimeout(addresses.length * 20_000);
		for (const address of addresses) await expectToStand(page, theDriver, address, inOneLook);
	});
}

test('every kind of page has one that is tried in every look', () => {
	expect(pageAddresses()).toEqual(expect.arrayContaining([...EVENTS, PAIR, CITATION]));
});
