import { expectAccessible } from './support/accessibility.js';
import { feature, features } from './support/builtSite.js';
import { paragraphAddress, quotations } from './support/claims.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';
import { inOneLook } from './support/looks.js';

const PAIR = '/compare/barton-conversation/dimensions';
const REVERSED = '/compare/dimensions/barton-conversation';
const SAME_TEXT = '/compare/unnamed-reuters-efe/untitled-2024-03-23';

const claims = features().flatMap(({ properties }) => properties.claims);
const sources = [...new Set(claims.map(({ source }) => source))];

test('axe finds nothing on the claims of responsibility, unfolded', async ({ page, theDriver }) => {
	await theDriver.open('/events/crocus-city-hall');
	await page.getByText('All 26 claims, word for word').click();
	await inOneLook(page, (look) => expectAccessible(page, look));
});

test('every point on which sources exclude each other stands side against side', async ({
	page,
	theDriver
}) => {
	await theDriver.open('/disagreements');
	const sides = async (/** @type {string} */ name) =>
		page.getByRole('region', { name }).getByRole('heading', { level: 3 }).allTextContents();
	expect(await sides('Russian embassy attack, date')).toEqual([
		'September 2022',
		'5 September 2023',
		'August 2022'
	]);
	expect(await sides('Embassies’ warning, date')).toEqual([
		'8 March 2024',
		'7 March 2024',
		'Excludes none of these'
	]);
	expect(await sides('Operation in Kaluga, target')).toEqual([
		'Synagogue, Moscow',
		'Synagogue, Kaluga'
	]);
	expect(await sides('Crocus City Hall attack, blame')).toEqual([
		'Islamic State',
		'Islamic State in Khorasan (ISIS-K)',
		'Ukraine',
		'The West',
		'Excludes none of these'
	]);
	await expect(page.locator('main section[id]')).toHaveCount(4);
});

test('what a side quotes stands in the paragraph that it links to', async ({ page, theDriver }) => {
	await theDriver.open('/disagreements');
	const quoted = await quotations(page.getByRole('main'));
	expect(quoted.length).toBeGreaterThan(20);
	for (const { words, links } of quoted) {
		const told = claims
			.filter((claim) => claim.words === words)
			.map(({ source, paragraph }) => paragraphAddress(source, paragraph));
		expect(told, `“${words}”`).toContain(links[0]);
	}
});

test('a count that rose stands apart, under its own sign', async ({ page, theDriver }) => {
	await theDriver.open('/disagreements');
	const rises = page.getByRole('region', { name: 'Counts that rose' });
	await expect(rises).toContainText('People killed: from more than 60 to some 140');
	await expect(rises).toContainText('Count rose between 23 and 29 March');
	await expect(rises.getByText('≠', { exact: false })).toHaveCount(1);
	const reports = rises.getByRole('list').first().getByRole('listitem');
	await expect(reports).toHaveText([/more than 60/, /at least 133/, /more than 133/, /some 140/]);
	for (const section of await page.locator('main section[id]').all()) {
		await expect(section).not.toContainText('rose');
	}
});

test('the form leads to what two sources say', async ({ page, theDriver }) => {
	await theDriver.open('/compare');
	const form = page.getByRole('form', { name: 'Two sources' });
	await form.getByLabel('One source').selectOption('dimensions');
	await form.getByLabel('The other').selectOption('barton-conversation');
	await form.getByRole('button', { name: 'Compare' }).click();
	await expect(page).toHaveURL(REVERSED);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Dimensions and Barton, The Conversation'
	);
});

test('the form does not set a source against itself', async ({ page, theDriver }) => {
	await theDriver.open('/compare');
	await page.getByLabel('One source').selectOption('dimensions');
	await page.getByLabel('The other').selectOption('dimensions');
	await page.getByRole('button', { name: 'Compare' }).click();
	await expect(page.getByRole('form').getByRole('status')).toHaveText(/same document/);
	await expect(page).toHaveURL('/compare');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every pair has a link, and the form is not there', async ({ page }) => {
		await page.goto('/compare');
		await expect(page.getByRole('form')).toHaveCount(0);
		const pairs = page.getByRole('list', { name: 'Every pair' }).getByRole('link');
		await expect(pairs).toHaveCount((sources.length * (sources.length - 1)) / 2);
		await pairs.getByText('Barton, The Conversation and Dimensions').click();
		await expect(page).toHaveURL(PAIR);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Barton, The Conversation and Dimensions'
		);
	});
});

test('two sources are compared point by point', async ({ page, theDriver }) => {
	await theDriver.open(PAIR);
	const point = (/** @type {string} */ event, /** @type {string} */ name) =>
		page
			.getByRole('region', { name: event })
			.locator('.point')
			.filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });
	await expect(point('Crocus City Hall attack', 'Killed')).toContainText(
		/at least 133.*some 140.*Count rose between 24 and 29 March/
	);
	await expect(point('Crocus City Hall attack', 'Date')).toContainText('The same');
	await expect(point('Crocus City Hall attack', 'Responsibility')).toContainText(
		'Both report every side'
	);
	await expect(point('Russian embassy attack', 'Date')).toContainText(
		/September 2022.*August 2022.*≠ date/
	);
	await expect(point('Russian embassy attack', 'Killed')).toContainText(
		/at least 6.*says nothing of it.*Only Barton, The Conversation/
	);
	await expect(page.getByRole('region', { name: 'Only in Dimensions' })).toContainText(
		'Operation in Ingushetia'
	);
	await expect(page.getByRole('main')).toContainText('exclude each other on two');
});

test('the address with the sources in the other order changes sides', async ({
	page,
	theDriver
}) => {
	await theDriver.open(PAIR);
	await page.getByRole('link', { name: 'Change sides' }).click();
	await expect(page).toHaveURL(REVERSED);
	const killed = page.getByRole('region', { name: 'Crocus City Hall attack' }).locator('.point');
	await expect(killed.first()).toContainText(
		/some 140.*at least 133.*Count rose between 24 and 29 March/
	);
});

test('a pair shows every claim of both on what both speak of', async ({ page, theDriver }) => {
	await theDriver.open(SAME_TEXT);
	const both = ['unnamed-reuters-efe', 'untitled-2024-03-23'];
	for (const { id, properties } of features()) {
		const said = properties.claims.filter(({ source }) => both.includes(source));
		if (new Set(said.map(({ source }) => source)).size < 2) continue;
		const quoted = await quotations(page.locator(`section[id="${id}"]`));
		for (const { words, source, paragraph, field } of said) {
			// Of a count, one claim a source stands for it.
			if (['killed', 'injured', 'detained'].includes(field)) continue;
			const links = quoted.filter((one) => one.words === words).flatMap((one) => one.links);
			expect(links, `${id}: “${words}”`).toContain(paragraphAddress(source, paragraph));
		}
	}
});

test('agreement in the same words is not told as two voices', async ({ page, theDriver }) => {
	await theDriver.open(SAME_TEXT);
	const note = page.getByRole('complementary', { name: 'Where they agree, are they two voices?' });
	await expect(note).toContainText('in the same words');
	await expect(note).toContainText('TASS');
	await note.getByRole('link', { name: 'paragraph 37 of Unnamed (Reuters, EFE)' }).click();
	await expect(page).toHaveURL('/sources/unnamed-reuters-efe#p37');
});

test('the board of responsibility keeps every stance apart', async ({ page, theDriver }) => {
	await theDriver.open('/events/crocus-city-hall');
	const block = page.getByRole('region', { name: 'Responsibility' });
	await expect(block.locator('.group > h3')).toHaveText([
		'Claimed by',
		'Attributed to',
		'Suspected',
		'Denied that it was',
		'Confirmed that it was',
		'Confirmed only that the claim is genuine, of'
	]);
	const group = (/** @type {string} */ name) =>
		block.locator('.group').filter({ has: page.getByRole('heading', { name, exact: true }) });
	await expect(group('Denied that it was')).toContainText(/Ukraine.*by Kyiv, in.*29 March/s);
	await expect(group('Claimed by')).not.toContainText('Ukraine');
	await expect(block).toContainText('Blame: two sides that exclude each other');
	const said = feature('crocus-city-hall').properties.claims.filter(
		({ field }) => field === 'responsibility'
	);
	await block.getByText(`All ${said.length} claims, word for word`).click();
	await expect(block.locator('details q').first()).toBeVisible();
});

test('a board says what no source reports', async ({ page, theDriver }) => {
	await theDriver.open('/events/kabul-airport');
	await expect(page.getByRole('region', { name: 'Responsibility' })).toContainText(
		'None reported: suspected, denied and the act confirmed.'
	);
});

test.describe('in a window of 1440 by 900', ON_DRAWN_MAP, () => {
	test.use({ viewport: { width: 1440, height: 900 } });

	test('a popup shows all sides of contradictory blame without scrolling', async ({
		theDriver
	}) => {
		await theDriver.openMap('/?event=crocus-city-hall');
		const { popup } = theDriver;
		const sides = popup.locator('.blame li');
		await expect(sides).toHaveText([
			/Islamic State: its own claim, passed on by.*the act confirmed by/s,
			/Ukraine: attributed by Vladimir Putin.*denied by Kyiv.*The West: suspected/s
		]);
		const last = await sides.last().boundingBox();
		const buttons = await popup.locator('.actions').boundingBox();
		expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(buttons?.y ?? 0);
	});
});
