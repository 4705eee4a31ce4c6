import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expectAccessible } from './support/accessibility.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';
import { inEveryLook } from './support/looks.js';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page */
const saveRow = (page) => page.getByRole('group', { name: 'Save this table' });

/**
 * Presses a button of the row and reads the file that the browser saves.
 * @param {Page} page
 * @param {string} name
 */
async function save(page, name) {
	const downloading = page.waitForEvent('download');
	await saveRow(page).getByRole('button', { name }).click();
	const download = await downloading;
	const file = download.suggestedFilename();
	await expect(saveRow(page).getByRole('status')).toHaveText(`Saved ${file}`);
	return { file, text: readFileSync(await download.path(), 'utf8') };
}

/**
 * The headline number killed of each event, as the table on the screen names it; empty where it names none.
 * @param {Page} page
 */
async function headlinesShown(page) {
	const rows = page.getByRole('region', { name: /^Table of events/ }).locator('tbody tr');
	return rows.evaluateAll((found) =>
		found.map((row) => {
			const id = row.querySelector('th a')?.getAttribute('href')?.split(/[/?]/)[2] ?? '';
			const text = row.querySelectorAll('td')[4]?.querySelector('bdi')?.textContent ?? '';
			const [, end, number = ''] = /^([a-z ]*?) ?(\d+|one|two)\b/.exec(text) ?? [];
			if (number === '') return { id, best: '' };
			const beyond = { 'more than': 1, nearly: -1 }[end ?? ''] ?? 0;
			return { id, best: String(({ one: 1, two: 2 }[number] ?? Number(number)) + beyond) };
		})
	);
}

test.describe('a table read through a lens', ON_DRAWN_MAP, () => {
	test('is saved with the figures that it shows', async ({ page, theDriver }) => {
		await theDriver.open('/table');
		const lens = page.getByRole('group', { name: 'How the figures are read' });
		await lens.getByRole('button', { name: 'Figure' }).click();
		await page.getByRole('radio', { name: /^Lowest report/ }).check();
		await page.keyboard.press('Escape');
		await lens.getByRole('button', { name: 'Known by' }).click();
		const day = page.getByRole('slider', { name: 'Day of publication' });
		await day.focus();
		await day.press('Home');
		await day.press('ArrowRight');
		await page.keyboard.press('Escape');
		await expect(page.getByText('Known by 24 March 2024, lowest report').last()).toBeVisible();

		const { file, text } = await save(page, 'Events (CSV)');
		expect(file).toBe('dateline-events-asof-2024-03-24-lowest.csv');
		const rows = csvParse(text);
		const shown = await headlinesShown(page);
		expect(shown.find(({ id }) => id === 'crocus-city-hall')?.best).toBe('61');
		const byId = (/** @type {{ id: string }} */ a, /** @type {{ id: string }} */ b) =>
			a.id < b.id ? -1 : 1;
		const saved = rows.map(({ id = '', killed_best: best }) => ({ id, best }));
		expect(saved.sort(byId)).toEqual(shown.sort(byId));
		for (const { rule, as_of, through_source, version } of rows) {
			expect({ rule, as_of, through_source }).toEqual({
				rule: 'lowest',
				as_of: '2024-03-24',
				through_source: ''
			});
			expect(version).toMatch(/^[0-9a-f]{12}$/);
		}
	});

	test('is saved as claims and as a map through one source', async ({ page, theDriver }) => {
		await theDriver.open('/table?source=dimensions');
		await expect(page.getByText('Through Dimensions', { exact: true }).last()).toBeVisible();
		const claims = await save(page, 'Claims (CSV)');
		expect(claims.file).toBe('dateline-claims-through-dimensions.csv');
		const sources = csvParse(claims.text).map(({ source_id }) => source_id);
		expect(new Set(sources)).toEqual(new Set(['dimensions']));
		const map = await save(page, 'GeoJSON');
		expect(map.file).toBe('dateline-dataset-through-dimensions.geojson');
		const { features } = JSON.parse(map.text);
		expect(features).toHaveLength((await headlinesShown(page)).length);
	});

	test('can be saved in every look', async ({ page, theDriver }) => {
		await theDriver.open('/table?rule=lowest');
		await save(page, 'GeoJSON');
		await inEveryLook(page, async () => {
			await expect(saveRow(page)).toBeVisible();
			await expectAccessible(page);
		});
	});
});

test.describe('when what makes the file cannot be fetched', ON_DRAWN_MAP, () => {
	test.use({ provokesFaults: true });

	test('the row says so, and the next try saves', async ({ page, theDriver }) => {
		await theDriver.open('/table');
		await page.context().setOffline(true);
		await saveRow(page).getByRole('button', { name: 'Events (CSV)' }).click();
		await expect(saveRow(page).getByRole('alert')).toContainText('nothing was lost');
		await page.context().setOffline(false);
		expect((await save(page, 'Events (CSV)')).file).toBe('dateline-events.csv');
		await expect(saveRow(page).getByRole('alert')).toHaveCount(0);
	});
});

test.describe('without scripts', ON_DRAWN_MAP, () => {
	test.use({ javaScriptEnabled: false });

	test('the row leads to the files of everything and says what they are', async ({ page }) => {
		await page.goto('/table');
		// Playwright finds no text in a `noscript`, even where it is shown.
		const said = saveRow(page).locator('noscript span');
		await expect(said).toBeVisible();
		expect(await said.innerText()).toBe(
			'These files hold everything, by the rule “latest report”.'
		);
		for (const { name, file } of [
			{ name: 'Events (CSV)', file: 'events.csv' },
			{ name: 'Claims (CSV)', file: 'claims.csv' },
			{ name: 'GeoJSON', file: 'dataset.geojson' }
		]) {
			const link = saveRow(page).getByRole('link', { name });
			await expect(link).toHaveAttribute('href', `/data/${file}`);
		}
	});
});
