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
		await saveRow(page).getByRole('button', { name: 'GeoJSON' }).click();
		await expect(saveRow(page).getByRole('alert')).toContainText('nothing was lost');
		await page.context().setOffline(false);
		expect((await save(page, 'GeoJSON')).file).toBe('dateline-dataset.geojson');
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
			{ name: 'GeoJSON', file: 'dataset.geojson' },
			{ name: 'Sources (BibTeX)', file: 'sources.bib' }
		]) {
			const link = saveRow(page).getByRole('link', { name });
			await expect(link).toHaveAttribute('href', `/data/${file}`);
		}
	});
});

test.describe('what the map shows', ON_DRAWN_MAP, () => {
	/** @param {Page} page */
	const dialog = (page) => page.getByRole('dialog', { name: 'Save what is on show' });

	/**
	 * @param {Page} page
	 * @param {string | RegExp} name
	 */
	async function saveFrom(page, name) {
		const downloading = page.waitForEvent('download');
		await dialog(page).getByRole('button', { name }).click();
		const download = await downloading;
		const file = download.suggestedFilename();
		await expect(dialog(page).getByRole('status')).toHaveText(`Saved ${file}`);
		return { file, bytes: readFileSync(await download.path()) };
	}

	test('is saved as data, cut by filter and lens, which each file names', async ({
		page,
		theDriver
	}) => {
		await theDriver.openMap('/?rule=lowest&type=operation');
		await expect(theDriver.list.getByRole('heading', { level: 2 })).toHaveText(/^3 of 13 events/);
		await theDriver.list.getByRole('button', { name: 'Save' }).click();
		await expect(dialog(page)).toContainText('3 events. Lowest report. Only operations.');
		const events = await saveFrom(page, 'Events (CSV)');
		expect(events.file).toBe('dateline-events-lowest-filtered.csv');
		const rows = csvParse(events.bytes.toString());
		expect(rows.map(({ id }) => id)).toEqual([
			'dagestan-killing',
			'ingushetia-operation',
			'kaluga-operation'
		]);
		expect(rows.map(({ rule, filter }) => `${rule} ${filter}`)).toEqual(
			Array(3).fill('lowest type=operation')
		);
		const bib = await saveFrom(page, 'Sources (BibTeX)');
		expect(bib.bytes.toString()).toContain('% filter: type=operation\n@online{');
		const map = JSON.parse((await saveFrom(page, 'GeoJSON')).bytes.toString());
		expect(map).toMatchObject({ rule: 'lowest', filter: 'type=operation' });
		expect(map.features).toHaveLength(3);
		await inEveryLook(page, async () => expectAccessible(page));
		await page.keyboard.press('Escape');
		await expect(theDriver.list.getByRole('button', { name: 'Save' })).toBeFocused();
	});

	test('is saved as a picture in every size, and as an SVG that needs nothing else', async ({
		page,
		theDriver
	}) => {
		// High enough that the map holds Kerman and the middle of Kazakhstan at once.
		await page.setViewportSize({ width: 1280, height: 1000 });
		await theDriver.openMap('/?event=kerman&at=4/40/55');
		await theDriver.list.getByRole('button', { name: 'Save' }).click();
		/** @type {Record<number, { width: number, height: number }>} */
		const sizes = {};
		for (const scale of [1, 2, 3, 4]) {
			const { file, bytes } = await saveFrom(page, `PNG, ${scale}×`);
			expect(file).toBe(scale === 1 ? 'dateline-map.png' : `dateline-map@${scale}x.png`);
			expect(bytes.subarray(1, 4).toString()).toBe('PNG');
			sizes[scale] = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
			expect(bytes.length).toBeGreaterThan(60_000 * scale);
		}
		const box = await theDriver.map.boundingBox();
		expect(sizes[1]?.width).toBe(box?.width);
		for (const scale of [2, 3, 4]) {
			expect(sizes[scale]?.width).toBe(scale * (sizes[1]?.width ?? 0));
			expect(sizes[scale]?.height).toBe(scale * (sizes[1]?.height ?? 0));
		}

		const svg = (await saveFrom(page, /^SVG/)).bytes.toString();
		const address = new URL(page.url());
		// Not on the site, whose policy lets no text become a document.
		await page.goto('about:blank');
		const read = await page.evaluate((text) => {
			const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
			const texts = [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent);
			const outside = [...drawing.querySelectorAll('*')].flatMap((element) =>
				[...element.attributes]
					.filter(({ name }) => name !== 'xmlns')
					.map(({ value }) => value)
					.filter((value) => /:\/\/|^\/|url\((?!#)|var\(/.test(value))
			);
			const odd = [...drawing.querySelectorAll('a, use, script, style, image')];
			return { root: drawing.documentElement.localName, texts, outside, odd: odd.length };
		}, svg);
		expect(read).toMatchObject({ root: 'svg', outside: [], odd: 0 });
		const said = read.texts.join(' ');
		for (const words of [
			'What five reports say about Islamic State attacks and arrests, 2016 to 2024',
			'Sources issued up to 29 March 2024',
			'headline: latest report',
			'Dimensions, 29 Mar 2024',
			`${address.origin}/?event=kerman&at=4/40/55`,
			'Kerman',
			'KAZAKHSTAN',
			'selected'
		]) {
			expect(said).toContain(words);
		}
	});
});
