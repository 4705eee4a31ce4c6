import { features } from './support/builtSite.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';
import { bare, readPdf } from './support/takenAway.js';

const PAPER = { preferCSSPageSize: true, format: 'A4' };
const SOURCES = [
	'Unnamed (Reuters, EFE)',
	'Unnamed, untitled',
	'Barton, The Conversation',
	'Unnamed (to Al Jazeera)',
	'Dimensions'
];

/** The text of all pages. @param {import('@playwright/test').Page} page */
async function printed(page) {
	const pages = await readPdf(await page.pdf(PAPER));
	return pages.map(({ text }) => text).join('');
}

test.describe('on paper', ON_DRAWN_MAP, () => {
	test('the map’s page has title, day, lens, filter, map, legend, list and sources, and nothing to press', async ({
		page,
		theDriver
	}) => {
		await theDriver.openMap('/?asof=2024-03-29&rule=lowest&type=attack&at=4/40/60');
		await expect(theDriver.list.getByRole('button', { name: 'Sort' })).toBeVisible();
		await expect(theDriver.list.getByRole('heading', { level: 2 })).toHaveText(/^8 of 13 events/);
		const text = await printed(page);
		for (const said of [
			'What five reports say about Islamic State attacks and arrests, 2016 to 2024',
			'8 events',
			'Known by 29 March 2024, lowest report',
			'Only attacks',
			'Sources issued up to 29 March 2024',
			'Map: Natural Earth, GeoNames',
			'Area: people killed, by the headline number',
			'headline: lowest report',
			'/?rule=lowest&asof=2024-03-29&type=attack&at=4/40/60',
			...SOURCES,
			'Reading Between the Lines of Islamic State’s Moscow Attack'
		]) {
			expect(text).toContain(bare(said));
		}
		for (const { properties } of features()) {
			const isAttack = properties.event_type === 'attack';
			if (properties.event_type !== 'arrest')
				expect(text.includes(bare(properties.title)), properties.title).toBe(isAttack);
		}
		// Of the map itself: a label of a mark, and the name of a country.
		expect(text).toContain(bare('Kabul: 5 attacks'));
		expect(text).toContain('UZBEKISTAN');
		for (const control of ['Show all', 'Sort', 'Save', 'Methodology']) {
			expect(text, control).not.toContain(bare(control));
		}
		await expect(page.locator('[data-printed]')).toHaveCount(0);
	});

	test('the table and the page of an event have their map, figures, day, address and sources', async ({
		page,
		theDriver
	}) => {
		await theDriver.open('/table?type=operation');
		await expect(page.locator('caption').first()).toContainText('3 events');
		const table = await printed(page);
		for (const said of [
			'3 events',
			'Only operations',
			'6 suspects',
			'Sources issued up to 29 March 2024',
			'/table?type=operation',
			'Dimensions for Strategic Studies'
		]) {
			expect(table).toContain(bare(said));
		}
		expect(table).not.toContain(bare('Save this table'));

		await theDriver.open('/events/kerman');
		const event = await printed(page);
		for (const said of ['Bombing at a ceremony', 'nearly 100', '/events/kerman', 'Data']) {
			expect(event).toContain(bare(said));
		}
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('aside svg').first()).toBeVisible();
		await expect(page.getByRole('link', { name: 'Show on the map' })).toBeHidden();
	});
});
