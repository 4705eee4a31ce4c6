import { join } from 'node:path';
import { languagesIn } from '../../scripts/languages.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';
import { latinWords } from './support/latinWords.js';

/** What each other language calls itself, which way it runs, and whether it is written in Latin letters. */
const LANGUAGES = [
	{ code: 'ar', name: 'العربية', direction: 'rtl', isLatin: false },
	{ code: 'fr', name: 'Français', direction: 'ltr', isLatin: true },
	{ code: 'ru', name: 'Русский', direction: 'ltr', isLatin: false }
];
const built = languagesIn(join(import.meta.dirname, '../..'));
const others = LANGUAGES.filter(({ code }) => built.includes(code));

/** Pages of text of every kind. */
const TEXT_PAGES = [
	'table',
	'disagreements',
	'sources',
	'briefing',
	'methodology',
	'changes',
	'compare',
	'events/kerman'
];

test('every language that has messages is known here', () => {
	expect(['en', ...LANGUAGES.map(({ code }) => code)]).toEqual(expect.arrayContaining(built));
});

for (const { code, name, direction, isLatin } of others) {
	test(
		`${name}: the way there and back keeps page and state`,
		ON_DRAWN_MAP,
		async ({ page, theDriver }) => {
			const html = page.locator('html');
			await theDriver.openMap('/?event=kerman');
			await page.getByRole('button', { name: 'Language' }).click();
			await page.locator('#languages').getByRole('link', { name, exact: true }).click();
			await expect(page).toHaveURL(`/${code}/?event=kerman`);
			await expect(html).toHaveAttribute('lang', code);
			await expect(html).toHaveAttribute('dir', direction);
			await theDriver.hydrated();
			await expect(theDriver.popup).toBeVisible();
			await expect(theDriver.map.locator('[data-spot]').first()).toBeVisible();

			// On from there without the page being loaded anew, and a filter that stands in the address alone.
			await page.locator(`nav a[href^="/${code}/table"]`).first().click();
			await expect(page).toHaveURL(new RegExp(`/${code}/table`));
			await page.goto(`/${code}/table?country=IRN`);
			await theDriver.hydrated();
			await page.locator('footer').getByRole('link', { name: 'English' }).click();
			await expect(page).toHaveURL('/table?country=IRN');
			await expect(html).toHaveAttribute('lang', 'en');
		}
	);

	test(`${name}: what is shared and what is missing are found`, async ({ page, request }) => {
		const front = await request.get(`/${code}`);
		expect(front.status()).toBe(200);
		const missing = await request.get(`/${code}/no-such-page`);
		expect(missing.status()).toBe(404);
		expect(await missing.text()).toContain(`<html lang="${code}"`);
		await page.goto(`/${code}/table`);
		const files = await page
			.locator('main a[download]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		expect(files.length).toBeGreaterThan(3);
		for (const file of files) {
			expect(file).toMatch(/^\/data\//);
			expect((await request.get(file)).status(), file).toBe(200);
		}
		const citations = async (/** @type {string} */ path) => {
			await page.goto(`${path}/events/kerman/cite`);
			return page.locator('main pre').allTextContents();
		};
		expect(await citations(`/${code}`)).toEqual(await citations(''));
	});

	if (!isLatin) {
		test.describe(`${name}, read without scripts`, () => {
			test.use({ javaScriptEnabled: false });
			test('pages of text leave nothing untranslated that is not marked as English', async ({
				page
			}) => {
				for (const path of TEXT_PAGES) {
					await page.goto(`/${code}/${path}`);
					expect.soft(await latinWords(page), path).toEqual([]);
				}
			});
		});
	}
}
