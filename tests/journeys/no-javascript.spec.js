import { features } from './support/builtSite.js';
import { expectEveryClaim } from './support/claims.js';
import { expect, test } from './support/fixtures.js';

test.use({ javaScriptEnabled: false });

test('the front page shows every event, on a drawn map and in words', async ({ page }) => {
	await page.goto('/');
	// Windows of other shapes have drawings of their own, which are hidden in this one.
	const marks = page.locator('[data-map] svg a[href*="/events/"]').filter({ visible: true });
	expect(await marks.count(), 'marks on the map that lead to an event').toBeGreaterThan(4);
	for (const { id } of features()) {
		expect(await page.locator(`a[href$="/events/${id}"]`).count(), id).toBeGreaterThan(0);
	}
});

test('a mark leads to the page of its event', async ({ page, theDriver }) => {
	await page.goto('/');
	await theDriver.mark(/^Attack, Bombing at a ceremony/).click();
	await expect(page).toHaveURL('/events/kerman');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bombing at a ceremony');
});

test('a hatched country leads to the page of its arrests', async ({ page, theDriver }) => {
	await page.goto('/');
	const countries = theDriver.map
		.locator('a[href$="/events/arrests-deu"]')
		.filter({ visible: true });
	await expect(countries).not.toHaveCount(0);
	await countries.first().click();
	await expect(page).toHaveURL('/events/arrests-deu');
});

test('the table gives every event its figures and its sources', async ({ page }) => {
	await page.goto('/table');
	for (const { id, properties } of features()) {
		const row = page.getByRole('row').filter({ has: page.locator(`a[href$="/events/${id}"]`) });
		for (const source of new Set(properties.claims.map((claim) => claim.source))) {
			await expect(row.locator(`a[href$="/sources/${source}"]`), id).toBeVisible();
		}
	}
	const crocus = page.getByRole('row', { name: /^Crocus City Hall attack/ });
	await expect(crocus.getByRole('cell')).toHaveText([
		/attack/,
		/22 March 2024|22 Mar 2024/,
		'Krasnogorsk',
		/^\s*more than 60\s*$/,
		/^\s*some 140\s+Source 5, Dimensions/,
		/^\s*some 140\s*$/,
		/about 150/,
		/11/,
		/./
	]);
});

for (const { id, properties } of features()) {
	test(`the page of ${id} shows all its claims`, async ({ page }) => {
		await page.goto(`/events/${id}`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText(properties.title);
		await expectEveryClaim(page.getByRole('main'), { id, geometry: null, properties });
	});
}

const SOURCES = new Set(
	features().flatMap(({ properties }) => properties.claims.map(({ source }) => source))
);

for (const source of SOURCES) {
	test(`the page of ${source} shows every claim at its paragraph`, async ({ page }) => {
		await page.goto(`/sources/${source}`);
		const claims = features().flatMap(({ properties }) => properties.claims);
		for (const { paragraph, words, source: id } of claims) {
			if (id !== source) continue;
			const quoted = page.locator(`#p${paragraph} q`).getByText(words, { exact: true });
			await expect(quoted.first()).toBeVisible();
		}
	});
}
