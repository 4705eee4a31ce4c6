import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './support/accessibility.js';
import { feature } from './support/builtSite.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';

const { version } = JSON.parse(
	readFileSync(join(import.meta.dirname, '../../build/data/manifest.json'), 'utf8')
);
const FORMATS = ['Text', 'BibTeX', 'CSL-JSON'];

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** @param {import('@playwright/test').Page} page */
function citation(page) {
	return page.getByRole('dialog', { name: 'How to cite' });
}

/** @param {import('@playwright/test').Page} page */
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

test('an event is cited in three formats, each copied and saved', async ({
	page,
	theDriver,
	baseURL
}) => {
	await theDriver.open('/events/kerman');
	await page.getByRole('link', { name: 'Cite: Bombing at a ceremony' }).click();
	const permalink = `${baseURL}/events/kerman?version=${version}`;
	await citation(page).getByRole('button', { name: 'Copy: Address' }).click();
	await expect(citation(page).getByRole('status')).toHaveText('Address copied.');
	expect(await clipboard(page)).toBe(permalink);
	for (const format of FORMATS) {
		await citation(page)
			.getByRole('button', { name: `Copy: ${format}` })
			.click();
		await expect(citation(page).getByRole('status')).toHaveText(`${format} copied.`);
		expect(await clipboard(page)).toContain(permalink);
		const download = page.waitForEvent('download');
		await citation(page)
			.getByRole('button', { name: `Save: ${format}` })
			.click();
		const file = await download;
		expect(file.suggestedFilename()).toMatch(/^dateline-kerman\.(txt|bib|json)$/);
		expect(readFileSync(await file.path(), 'utf8')).toContain(permalink);
	}
	await expectAccessible(page, 'with the citation open');
});

test('the dialog keeps the focus and gives it back', async ({ page, theDriver }) => {
	await theDriver.open('/events/kerman');
	const link = page.getByRole('link', { name: 'Cite: Bombing at a ceremony' });
	await link.press('Enter');
	await expect(citation(page).getByRole('button', { name: 'Close' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(citation(page)).toHaveCount(0);
	await expect(link).toBeFocused();
});

test(
	'Escape closes the citation and leaves the claims beside the map',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap('/?event=kerman&panel=claims');
		await page.getByRole('link', { name: 'Cite: Bombing at a ceremony' }).click();
		await expect(citation(page)).toContainText(`version ${version}`);
		await page.keyboard.press('Escape');
		await expect(citation(page)).toHaveCount(0);
		await expect(theDriver.detail('Bombing at a ceremony')).toBeVisible();
	}
);

test('a claim is cited with its document, and its address leads to it', async ({
	page,
	theDriver
}) => {
	const claim = feature('kerman').properties.claims.find(
		({ source }) => source === 'barton-conversation'
	);
	await theDriver.open('/events/kerman');
	const row = page.locator(`#${claim?.id}`);
	await row.getByRole('link', { name: /^cite / }).click();
	await expect(citation(page).locator('.text')).toContainText(
		`Greg Barton, “Why would Islamic State attack Russia`
	);
	await expect(citation(page).locator('.text')).toContainText(
		`para. ${claim?.paragraph}. In Dateline, “Bombing at a ceremony`
	);
	await citation(page).locator('a.shown').click();
	await expect(citation(page)).toHaveCount(0);
	await expect(page).toHaveURL(`/events/kerman?version=${version}#${claim?.id}`);
	await expect(row).toBeInViewport();
});

test('a source and the dataset are cited', async ({ page, theDriver }) => {
	await theDriver.open('/sources/dimensions');
	await page.getByRole('link', { name: 'Cite: Dimensions' }).click();
	await expect(citation(page).locator('.text')).toHaveText(
		'“Reading Between the Lines of Islamic State’s Moscow Attack”, Dimensions for Strategic Studies, 29 March 2024.'
	);
	await theDriver.open('/table');
	await page.getByRole('link', { name: 'Cite the dataset' }).click();
	await expect(citation(page).locator('.text')).toContainText(
		`Dateline [dataset], version ${version}. Coded from Unnamed (Reuters, EFE); `
	);
});

test.describe('where the texts do not come', () => {
	test.use({ provokesFaults: true });

	test('the dialog leads to the page that has them', async ({ page, theDriver }) => {
		await page.route('**/data/cite/**', (route) => route.abort());
		await theDriver.open('/events/kerman');
		await page.getByRole('link', { name: 'Cite: Bombing at a ceremony' }).click();
		await citation(page).getByRole('link', { name: 'a page of its own' }).click();
		await expect(page).toHaveURL('/events/kerman/cite');
		await expect(citation(page)).toHaveCount(0);
	});
});

test('an address of another version says so, and leads to what changed', async ({
	page,
	theDriver
}) => {
	await theDriver.open(`/events/kerman?version=${version}`);
	await expect(page.getByText('They have changed since')).toHaveCount(0);
	await theDriver.open('/events/kerman?version=0123456789ab');
	const notice = page.getByRole('status').filter({ hasText: 'version 0123456789ab' });
	await expect(notice).toContainText(`version ${version}`);
	await notice.getByRole('link', { name: 'What has changed' }).click();
	await expect(page).toHaveURL('/changes');
	await expect(page.getByText('They have changed since')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the link leads to a page with the same texts, with paths for addresses', async ({
		page
	}) => {
		await page.goto('/events/kerman');
		await page.getByRole('link', { name: 'Cite: Bombing at a ceremony' }).click();
		await expect(page).toHaveURL('/events/kerman/cite');
		const { claims } = feature('kerman').properties;
		const texts = page.locator('pre');
		await expect(texts).toHaveCount(FORMATS.length * (claims.length + 1));
		for (const text of await texts.allTextContents()) {
			expect(text).toContain(`/events/kerman?version=${version}`);
			expect(text).not.toContain('http');
		}
		await expect(page.getByRole('button', { name: /^(Copy|Save)/ })).toHaveCount(0);
	});
});
