import { paragraphAddress } from './support/claims.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * @param {Page} page
 * @param {RegExp} name
 */
const table = (page, name) => page.getByRole('main').getByRole('table', { name });

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a figure is a table of who says what, in order of publication', async ({ page }) => {
		await page.goto('/events/crocus-city-hall');
		const rows = table(page, /^Killed: what each source says/)
			.locator('tbody')
			.getByRole('row');
		await expect(rows).toHaveText([
			/Source 1, Unnamed.*23 March.*more than 60\s*$/s,
			/Source 2, Unnamed.*23 March.*“numerous”.*no number given\s*$/s,
			/Source 3, Barton.*23–24 March\s+inferred.*at least 133\s*$/s,
			/Source 4, Unnamed.*23–24 March\s+inferred.*more than 133\s*$/s,
			/Source 5, Dimensions.*29 March.*some 140\s*$/s
		]);
		await expect(rows.nth(2).getByRole('link')).toHaveAttribute(
			'href',
			paragraphAddress('barton-conversation', 5)
		);
	});

	test('the course of a toll is told in words too', async ({ page }) => {
		await page.goto('/events/crocus-city-hall');
		await expect(page.getByRole('figure')).toContainText(
			'more than 60 on 23 March 2024; at least 133 to more than 133 on 24 March 2024; some 140 on 29'
		);
	});

	test('dates that exclude each other stand on one axis, each marked', async ({ page }) => {
		await page.goto('/events/kabul-embassy');
		const values = table(page, /^When: what each source says/).getByRole('cell');
		await expect(values).toHaveText([
			/≠\s+September 2022/,
			/≠\s+5 September 2023/,
			/≠\s+September 2022/,
			/≠\s+September 2022/,
			/≠\s+August 2022/
		]);
	});

	test('which source gives which date stands above all sections', async ({ page }) => {
		await page.goto('/events/kabul-embassy');
		const standing = page.getByRole('list', { name: 'How the sources stand to each other' });
		await expect(standing.getByRole('listitem')).toHaveText([
			/Date: 3 .*September 2022.*Source 1,.*Source 3,.*Source 4,.*5 September 2023.*Source 2,.*August 2022.*Source 5,/s
		]);
	});

	test('targets that exclude each other name who says which, and how far apart', async ({
		page
	}) => {
		await page.goto('/events/kaluga-operation');
		const rows = table(page, /^Target: which source says which/)
			.locator('tbody')
			.getByRole('row');
		await expect(rows).toHaveText([
			/synagogue, Moscow.*Source 1,.*Source 2,.*Source 3,/s,
			/synagogue, Kaluga.*Source 5,/s
		]);
		await expect(page.getByRole('region', { name: 'Target', exact: true })).toContainText(
			'about 160 km apart'
		);
	});

	test('a page shows all claims under its plots, and a rise and a contradiction above', async ({
		page
	}) => {
		await page.goto('/events/crocus-city-hall');
		const killed = page.getByRole('region', { name: 'Killed', exact: true });
		await expect(killed.getByRole('link', { name: /^paragraph 5 of Barton/ })).toBeVisible();
		const standing = page.getByRole('list', { name: 'How the sources stand to each other' });
		await expect(standing.getByRole('listitem')).toHaveText([
			/Killed: count rose between 23 and 29 March/,
			/Injured: count rose/,
			/Blame: two sides that exclude each other/
		]);
		await standing.getByRole('link', { name: /^Blame/ }).click();
		await expect(page.getByRole('heading', { name: 'Responsibility' })).toBeInViewport();
	});
});

for (const width of [320, 1280]) {
	test(`words stand over their dots at ${width} px`, async ({ page, theDriver }) => {
		await page.setViewportSize({ width, height: 800 });
		await theDriver.open('/events/crocus-city-hall');
		const offs = await table(page, /^Killed: what each source says/)
			.getByRole('cell')
			.evaluateAll((cells) =>
				cells.flatMap((cell) => {
					const dot = [...cell.querySelectorAll('svg svg svg')]
						.at(-1)
						?.lastElementChild?.getBoundingClientRect();
					const words = cell.querySelector('bdi')?.getBoundingClientRect();
					if (!dot || !words || cell.textContent.includes('no number')) return [];
					const middle = dot.x + dot.width / 2;
					return Math.min(Math.abs(words.left - middle), Math.abs(words.right - middle));
				})
			);
		expect(offs, 'px from each dot to the near end of its words').toHaveLength(4);
		expect(Math.max(...offs)).toBeLessThan(10);
	});
}

test('the column folds the claims under their plot', ON_DRAWN_MAP, async ({ theDriver }) => {
	await theDriver.openMap('/?event=crocus-city-hall&panel=claims');
	const killed = theDriver
		.detail('Crocus City Hall attack')
		.getByRole('region', { name: 'Killed', exact: true });
	const passage = killed.getByRole('link', { name: /^paragraph 5 of Barton/ });
	await expect(killed.getByRole('table')).toContainText('at least 133');
	await expect(passage).toBeHidden();
	await theDriver.unfoldClaims(killed);
	await expect(passage).toBeVisible();
});
