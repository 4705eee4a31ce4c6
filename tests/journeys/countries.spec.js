import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';
import { keepMapLibre, whereDrawn } from './support/mapLibre.js';

const JOINT =
	/“dozens[^”]*” in all, across eight countries named together\. No source counts them by country\./;
/** A point inland, away from marks and labels. */
const COUNTRIES = [
	{ id: 'arrests-deu', name: 'Germany', inside: [9.5, 49.2] },
	{ id: 'arrests-tur', name: 'Turkey', inside: [31.5, 38.2] }
];

for (const { id, name, inside } of COUNTRIES) {
	test(`a click on ${name} says “dozens” of all countries together`, async ({
		page,
		theDriver
	}) => {
		await keepMapLibre(page);
		await theDriver.openMap();
		await theDriver.mapLive();
		await theDriver.clickAt(await whereDrawn(page, inside));
		await theDriver.popupAbout(`Arrests in ${name}`);
		await expect(theDriver.popup).toContainText(JOINT);
		await theDriver.expectInLink('event', id);
	});

	test(`the row of ${name} opens the same`, ON_DRAWN_MAP, async ({ theDriver }) => {
		await theDriver.openMap();
		await theDriver.unfoldArrests();
		await theDriver.row(id).click();
		await theDriver.popupAbout(`Arrests in ${name}`);
		await expect(theDriver.popup).toContainText(JOINT);
	});
}

test('no row gives a country a count of arrests', ON_DRAWN_MAP, async ({ theDriver }) => {
	await theDriver.openMap();
	await theDriver.unfoldArrests();
	const rows = await theDriver.list.locator('[data-event^="arrests-"]').all();
	expect(rows).toHaveLength(10);
	for (const link of rows) {
		const row = await link.evaluate(wordsOf);
		expect(row.replace(/\b(19|20)\d\d\b/g, '')).not.toMatch(/\d/);
		if (row.includes('dozens')) expect(row).toContain('in several countries');
	}
});

test('a click on a country without arrests closes what is open', async ({ page, theDriver }) => {
	await keepMapLibre(page);
	await theDriver.openMap('/?event=menaka-control');
	await theDriver.mapLive();
	await theDriver.popupAbout('Control of Ménaka');
	await theDriver.clickAt(await whereDrawn(page, [60, 46.5]));
	await expect(theDriver.popup).toBeHidden();
});

/**
 * What a row says, without the boxed digits that name its sources.
 * @param {Element} link
 */
function wordsOf(link) {
	const copy = /** @type {Element} */ (link.cloneNode(true));
	for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
	return copy.textContent ?? '';
}
