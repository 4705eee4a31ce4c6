import { copyFileSync, readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { pageAddresses } from './support/builtSite.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';
import { bare, readPdf, readSlides, stepsOn } from './support/takenAway.js';

/** @typedef {import('@playwright/test').Page} Page */

/** Of the briefings that ship: a reader's own has pages only where it is kept. */
const PAGES = pageAddresses().filter((address) =>
	/^\/briefing\/(?!own\/)[^/]+\/print$/.test(address)
);
/** The one on the attack, with notes that anybody may read. */
const [PAGE = ''] = PAGES.filter((address) => address.includes('what-led'));
const PAPER = { preferCSSPageSize: true, printBackground: true };

/** @param {Page} page */
const menu = (page) => page.getByRole('group', { name: 'Take it away' });

/**
 * Presses a button of the menu and waits for the file that the browser saves.
 * @param {Page} page
 * @param {string} name
 */
async function save(page, name) {
	const downloading = page.waitForEvent('download');
	await menu(page).getByRole('button', { name }).click();
	const download = await downloading;
	await expect(menu(page).getByRole('status')).toHaveText(`Saved ${download.suggestedFilename()}`);
	return { name: download.suggestedFilename(), path: await download.path() };
}

/**
 * @param {{ text: string }} where
 * @param {import('./support/takenAway.js').StepFacts} step
 */
function expectStep({ text }, step) {
	for (const part of [step.heading, ...step.figures, ...step.sources, step.progress]) {
		expect(text, step.heading).toContain(bare(part));
	}
}

test.describe('a briefing on paper', ON_DRAWN_MAP, () => {
	test('a briefing of one’s own has its pages where it is kept', async ({ page, theDriver }) => {
		const text = readFileSync('geodata/briefings/how-five-sources-differ.md', 'utf8');
		await page.addInitScript((kept) => localStorage.setItem('dateline:own-briefing:1', kept), text);
		await theDriver.open('/briefing/own/print');
		const steps = await stepsOn(page);
		const headings = text.match(/^## .+$/gm) ?? [];
		expect(steps.map(({ heading }) => `## ${heading}`)).toEqual(headings);
		const pages = await readPdf(await page.pdf(PAPER));
		expect(pages).toHaveLength(steps.length + 2);
		steps.forEach((step, index) => expectStep(pages[index + 1] ?? { text: '' }, step));
	});

	for (const address of PAGES) {
		test(`${address} has a cover, a page a step with its figures and sources, and its sources`, async ({
			page,
			theDriver
		}) => {
			await theDriver.open(address);
			const steps = await stepsOn(page);
			expect(steps.length).toBeGreaterThan(4);
			for (const { heading, figures, sources } of steps) {
				expect(heading).not.toBe('');
				expect(sources.length + figures.length, heading).toBeGreaterThan(0);
			}
			const pages = await readPdf(await page.pdf(PAPER));
			expect(pages).toHaveLength(steps.length + 2);
			for (const { width, height } of pages) expect([width, height]).toEqual([960, 540]);
			steps.forEach((step, index) => expectStep(pages[index + 1] ?? { text: '' }, step));
			const [cover] = pages;
			const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
			expect(cover?.text).toContain(bare(title));
			expect(cover?.text).toContain(bare('As of'));
			expect(cover?.text).toContain(bare(`${address.replace(/print$/, '')}1`));
			for (const source of new Set(steps.flatMap((step) => step.sources))) {
				expect(pages.at(-1)?.text).toContain(bare(source));
			}
		});

		test(`${address} cuts nothing off`, async ({ page, theDriver }) => {
			for (const query of ['', '?notes=1']) {
				await theDriver.open(address + query);
				await page.emulateMedia({ media: 'print' });
				const cut = await page
					.locator('[data-page], .text-side, .who, li .name')
					.evaluateAll((boxes) =>
						boxes
							.filter(
								(box) =>
									box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1
							)
							.filter((box) => getComputedStyle(box).display !== 'inline')
							.map((box) => `${box.closest('[data-page]')?.id} ${box.className}`)
					);
				expect(cut).toEqual([]);
				await page.emulateMedia({ media: 'screen' });
			}
		});
	}

	test('with notes is a handout, a page a step', async ({ page, theDriver }) => {
		await theDriver.open(`${PAGE}?notes=1`);
		await expect(page.getByLabel('With notes')).toBeChecked();
		const steps = await stepsOn(page);
		const notes = await page.locator('.notes').allTextContents();
		expect(notes).toHaveLength(steps.length);
		const pages = await readPdf(await page.pdf(PAPER));
		expect(pages).toHaveLength(steps.length + 2);
		for (const { width, height } of pages) expect([width, height]).toEqual([595, 842]);
		steps.forEach((step, index) => {
			expectStep(pages[index + 1] ?? { text: '' }, step);
			expect(pages[index + 1]?.text).toContain(bare(notes[index] ?? '').slice(0, 60));
		});
		await page.getByLabel('With notes').uncheck();
		await expect(page.locator('.notes')).toHaveCount(0);
	});
});

test.describe('a briefing on paper without scripts', ON_DRAWN_MAP, () => {
	test.use({ javaScriptEnabled: false });

	test('is printed all the same, in a dark look too', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto(PAGE);
		await expect(page.getByText('choose “Save as PDF”')).toBeVisible();
		await expect(menu(page).getByRole('button')).toHaveCount(0);
		const cover = page.locator('#cover');
		await expect(cover).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		const steps = await page.locator('[data-page][id^="step-"]').count();
		expect(await readPdf(await page.pdf(PAPER))).toHaveLength(steps + 2);
	});
});

test.describe('a briefing as slides', ON_DRAWN_MAP, () => {
	test('has every figure and source of every step, and a picture of its map', async ({
		page,
		theDriver
	}) => {
		await theDriver.open(PAGE);
		const steps = await stepsOn(page);
		const { name, path } = await save(page, 'PowerPoint');
		expect(name).toBe('what-led-to-crocus.pptx');
		const slides = await readSlides(path);
		expect(slides).toHaveLength(steps.length + 2);
		steps.forEach((step, index) => {
			const slide = slides[index + 1] ?? { text: '', notes: '', picture: undefined };
			expectStep(slide, step);
			// Only the number that a program of slides puts there.
			expect(slide.notes).toBe(String(index + 2));
			expect(Buffer.from(slide.picture?.slice(1, 4) ?? []).toString()).toBe('PNG');
			expect(slide.picture?.length).toBeGreaterThan(30_000);
		});
		for (const source of new Set(steps.flatMap((step) => step.sources))) {
			expect(slides.at(-1)?.text).toContain(bare(source));
		}
	});

	test('takes notes along when they are chosen', async ({ page, theDriver }) => {
		await theDriver.open(PAGE);
		await page.getByLabel('With notes').check();
		const notes = await page.locator('.notes').allTextContents();
		const slides = await readSlides((await save(page, 'PowerPoint')).path);
		expect(notes.length).toBeGreaterThan(4);
		notes.forEach((text, index) => {
			// Up to the first boxed digit, which has brackets for its box there.
			const [begin = ''] = bare(text).slice('Notes'.length).split(/\d/);
			expect(begin).not.toBe('');
			expect(slides[index + 1]?.notes).toContain(begin);
		});
	});
});

test.describe('a briefing as one file', ON_DRAWN_MAP, () => {
	test('opens from a disk without a network and shows maps and sources of all steps', async ({
		page,
		theDriver,
		browser
	}) => {
		await theDriver.open(PAGE);
		const steps = await stepsOn(page);
		const marks = await page.locator('[data-spot]').count();
		const { name, path } = await save(page, 'One file');
		expect(name).toBe('what-led-to-crocus.html');
		expect(statSync(path).size).toBeLessThan(1_500_000);
		const copy = `${path}.html`;
		copyFileSync(path, copy);

		const fresh = await browser.newContext({ offline: true });
		/** @type {string[]} */
		const faults = [];
		fresh.on('console', (message) => faults.push(message.text()));
		fresh.on('weberror', (fault) => faults.push(fault.error().message));
		fresh.on('request', (request) => {
			const isInside = request.url().startsWith('data:');
			if (!isInside && !request.isNavigationRequest()) faults.push(request.url());
		});
		const file = await fresh.newPage();
		await file.goto(pathToFileURL(copy).href);
		await expect(file.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await stepsOn(file)).toEqual(steps);
		expect(await file.locator('[data-spot]').count()).toBe(marks);
		await expect(file.locator('.notes')).toHaveCount(0);

		for (const { heading, sources } of steps) {
			await file.keyboard.press('ArrowRight');
			await expect(file.getByRole('heading', { level: 2, name: heading })).toBeVisible();
			const shown = file.locator('[data-current]');
			const land = await shown.locator('use.land').first().boundingBox();
			expect(land?.width, 'the land is drawn').toBeGreaterThan(300);
			await expect(shown.locator('li .name')).toHaveText(sources);
		}
		await file.evaluate(() => document.fonts.ready);
		const fonts = await file.evaluate(() => [...document.fonts].map(({ status }) => status));
		expect(fonts).toEqual(['loaded', 'loaded']);
		expect(faults).toEqual([]);
		await fresh.close();
	});
});
