import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/accessibility.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';
import { inEveryLook } from './support/looks.js';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./support/Driver.js').Driver} Driver
 */

const MARKDOWN = `---
title: Two views
language: en
notes: private
---

## Bombing

{killed:kerman}

[view](/?event=kerman&at=4/30/57)

### Notes

Say who first.

## By another rule

{killed:crocus-city-hall}

[view](/?event=crocus-city-hall&rule=lowest&at=5/55/37)
`;

/** @param {Page} page */
const editor = (page) => page.locator('[data-editor]');

/** @param {Page} page */
const added = (page) => page.getByRole('group', { name: 'View added.' });

/** @param {Driver} theDriver */
async function addView(theDriver) {
	await theDriver.control('Add this view to your briefing').click();
}

/** @param {Page} page */
async function headings(page) {
	return page.getByRole('navigation', { name: 'Steps' }).locator('bdi').allTextContents();
}

/**
 * @param {Page} page
 * @param {string} name
 * @param {string} text
 */
async function openFile(page, name, text) {
	await editor(page)
		.locator('input[type="file"]')
		.setInputFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) });
}

/** @param {Page} page */
async function saveFile(page) {
	const downloading = page.waitForEvent('download');
	await editor(page).getByRole('button', { name: 'Save as a file' }).click();
	const download = await downloading;
	return {
		name: download.suggestedFilename(),
		text: readFileSync(await download.path(), 'utf8')
	};
}

/**
 * Opens the editor with a briefing in it.
 * @param {Page} page
 * @param {Driver} theDriver
 */
async function begin(page, theDriver, text = MARKDOWN) {
	await theDriver.open('/briefing');
	await openFile(page, 'two.md', text);
	await expect.poll(() => headings(page)).toEqual(['Bombing', 'By another rule']);
}

test.describe('views of the map', ON_DRAWN_MAP, () => {
	test('become a briefing that is edited, kept and shown', async ({ page, theDriver }) => {
		await theDriver.openMap();
		await addView(theDriver);
		await expect(added(page).getByRole('link')).toHaveText('One view in your briefing');

		await theDriver.row('crocus-city-hall').click();
		await theDriver.popupAbout('Crocus City Hall attack');
		await addView(theDriver);
		await expect(added(page).getByRole('link')).toHaveText('Two views in your briefing');

		await theDriver.openMap('/?rule=lowest&event=kerman');
		await theDriver.expectInLink('rule', 'lowest');
		await addView(theDriver);
		await added(page).getByRole('link', { name: 'Three views in your briefing' }).click();

		await expect(page).toHaveURL(/\/briefing(\?rule=lowest)?#own$/);
		const three = ['View of the map', 'Crocus City Hall attack', 'Bombing at a ceremony'];
		await expect.poll(() => headings(page)).toEqual(three);
		const steps = page.getByRole('navigation', { name: 'Steps' });
		await steps.getByRole('button', { name: 'Bombing at a ceremony' }).click();
		await expect(editor(page).getByRole('link', { name: 'Open on the map' })).toHaveAttribute(
			'href',
			/^\/\?event=kerman&rule=lowest&at=/
		);
		await steps.getByRole('button', { name: 'Crocus City Hall attack' }).click();
		const caption = editor(page).getByLabel('Caption', { exact: true });
		await expect(caption).toHaveValue('{killed:crocus-city-hall}');
		await expect(editor(page).getByRole('link', { name: 'Open on the map' })).toHaveAttribute(
			'href',
			/^\/\?event=crocus-city-hall&at=/
		);
		// The preview says it as its source wrote it.
		await expect(editor(page).locator('[data-preview] article')).toContainText('some 140');

		await editor(page).getByLabel('Heading', { exact: true }).fill('The evening');
		await editor(page).getByRole('button', { name: 'Earlier' }).click();
		const moved = ['The evening', 'View of the map', 'Bombing at a ceremony'];
		await expect.poll(() => headings(page)).toEqual(moved);
		await editor(page).getByRole('button', { name: 'Undo' }).click();
		await expect
			.poll(() => headings(page))
			.toEqual(['View of the map', 'The evening', 'Bombing at a ceremony']);
		await editor(page).getByRole('button', { name: 'Redo' }).click();
		await expect.poll(() => headings(page)).toEqual(moved);

		await page.reload();
		await expect.poll(() => headings(page)).toEqual(moved);

		await editor(page).getByRole('link', { name: 'Show', exact: true }).click();
		await expect(page).toHaveURL(/\/briefing\/own/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('The evening');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bombing at a ceremony');
		await expect(page).toHaveURL(/[?&]step=3/);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bombing at a ceremony');
	});

	test('can be taken back where they were added', async ({ page, theDriver }) => {
		await theDriver.openMap();
		await addView(theDriver);
		await added(page).getByRole('button', { name: 'Take it back' }).click();
		await expect(page.getByText('No views in your briefing')).toBeVisible();
		await added(page).getByRole('button', { name: 'Close this message' }).click();
		await expect(added(page)).toHaveCount(0);
		await theDriver.open('/briefing');
		await expect(page.getByRole('heading', { name: 'No briefing yet' })).toBeVisible();
	});
});

test.describe('the file of a briefing', ON_DRAWN_MAP, () => {
	test('is saved, and opened again is the same', async ({ page, theDriver }) => {
		await begin(page, theDriver);
		const first = await saveFile(page);
		expect(first).toEqual({ name: 'two-views.md', text: MARKDOWN });
		await editor(page).getByRole('button', { name: 'Delete' }).click();
		await expect.poll(() => headings(page)).toEqual(['By another rule']);
		await openFile(page, first.name, first.text);
		await expect.poll(() => headings(page)).toEqual(['Bombing', 'By another rule']);
		expect((await saveFile(page)).text).toBe(first.text);
	});

	test('that is broken is not opened, and line and remedy are named', async ({
		page,
		theDriver
	}) => {
		await begin(page, theDriver);
		await openFile(page, 'broken.md', MARKDOWN.replace('{killed:kerman}', 'At least 140 died.'));
		const alert = editor(page).getByRole('alert');
		await expect(alert).toContainText('“broken.md” was not opened, and nothing was changed');
		await expect(alert).toContainText('Line 9: A number is typed by hand: "140".');
		await expect(alert).toContainText('Refer to the claim or rule it comes from');
		expect((await saveFile(page)).text).toBe(MARKDOWN);
		await openFile(page, 'picture.md', '\u0000\u0001\u0002');
		await expect(alert).toContainText('Line 1: The file does not begin with its front matter.');
	});
});

test.describe('the editor', ON_DRAWN_MAP, () => {
	test('inserts a figure, and names a fault at its step without losing a word', async ({
		page,
		theDriver
	}) => {
		await begin(page, theDriver);
		const caption = editor(page).getByLabel('Caption', { exact: true });
		await caption.fill('At least 140 died, says ');
		await expect(editor(page).getByText('A number is typed by hand: "140".')).toBeVisible();
		const step = page.getByRole('navigation', { name: 'Steps' }).getByRole('button').first();
		await expect(step).toContainText('1 fault');
		await editor(page).getByRole('button', { name: 'Insert a figure' }).click();
		await page.getByRole('button', { name: 'Barton, The Conversation nearly 100' }).click();
		await expect(caption).toHaveValue(
			'At least 140 died, says {killed:kerman:barton-conversation}'
		);
		await expect(caption).toBeFocused();
		await page.reload();
		await expect(caption).toHaveValue(
			'At least 140 died, says {killed:kerman:barton-conversation}'
		);
		await page.goto('/briefing/own');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'The briefing on this device has faults'
		);
		await expect(page.getByText('A number is typed by hand: "140".')).toBeVisible();
	});

	test('moves, duplicates and deletes by keys', async ({ page, theDriver }) => {
		await begin(page, theDriver);
		const steps = page.getByRole('navigation', { name: 'Steps' }).getByRole('button');
		await steps.first().focus();
		await page.keyboard.press('Alt+ArrowDown');
		await expect.poll(() => headings(page)).toEqual(['By another rule', 'Bombing']);
		await expect(steps.last()).toBeFocused();
		await editor(page).getByRole('button', { name: 'Duplicate' }).press('Enter');
		await expect.poll(() => headings(page)).toEqual(['By another rule', 'Bombing', 'Bombing']);
		await expect(editor(page).getByRole('status')).toHaveText('“Bombing” was duplicated.');
	});

	test('follows what another tab does', async ({ page, theDriver, context }) => {
		await begin(page, theDriver);
		const other = await context.newPage();
		await other.goto('/briefing');
		await other.getByLabel('Title', { exact: true }).fill('Renamed elsewhere');
		await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Renamed elsewhere');
	});

	test('stands in every look, with and without a briefing', async ({ page, theDriver }) => {
		test.setTimeout(180_000);
		await begin(page, theDriver);
		await editor(page).getByRole('button', { name: 'Insert a figure' }).click();
		await inEveryLook(page, async (look) => {
			await expectAccessible(page, look);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overflow, look).toBeLessThanOrEqual(0);
		});
		await theDriver.open('/briefing/own?step=2');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('By another rule');
		await inEveryLook(page, (look) => expectAccessible(page, look));
	});

	test('is presented with its notes, after a reload too', async ({ page, theDriver }) => {
		await begin(page, theDriver);
		await editor(page).getByRole('link', { name: 'Presenter window' }).click();
		await expect(page).toHaveURL(/\/presenter\/own/);
		await expect(page.getByText('Say who first.')).toBeVisible();
		await page.reload();
		await expect(page.getByText('Say who first.')).toBeVisible();
	});
});

test.describe('a device that keeps nothing', ON_DRAWN_MAP, () => {
	test('says so, and the briefing goes on in the tab', async ({ page, theDriver }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('denied', 'SecurityError');
				}
			});
		});
		await theDriver.openMap('/?event=kerman');
		await theDriver.popupAbout('Bombing at a ceremony');
		await addView(theDriver);
		await expect(added(page)).toContainText('This browser keeps nothing for this site');
		await added(page).getByRole('link', { name: 'One view in your briefing' }).click();
		await expect.poll(() => headings(page)).toEqual(['Bombing at a ceremony']);
		await expect(editor(page).getByRole('alert')).toContainText('Save it as a file');
	});
});

test.describe('without scripts', ON_DRAWN_MAP, () => {
	test.use({ javaScriptEnabled: false });

	test('the briefings can be read, and the editor says what it needs', async ({ page }) => {
		await page.goto('/briefing');
		const [first] = await page.getByRole('article').all();
		expect(await first?.getByRole('listitem').count()).toBeGreaterThan(2);
		const said = page.locator('#own noscript p');
		expect(await said.innerText()).toContain('needs JavaScript');
		await first?.getByRole('link', { name: /^Show/ }).click();
		await expect(page).toHaveURL(/\/briefing\/[a-z-]+\/1$/);
	});
});
