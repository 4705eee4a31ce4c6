import { features } from './support/builtSite.js';
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

for (const { id, properties } of features()) {
	test(`the page of ${id} shows all its claims`, async ({ page }) => {
		await page.goto(`/events/${id}`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText(properties.title);
		const text = foldSpace(await page.locator('body').innerText());
		for (const claim of properties.claims) {
			expect(text, claim.id).toContain(foldSpace(claim.words));
		}
	});
}

/** @param {string} text */
function foldSpace(text) {
	return text.replace(/\s+/g, ' ');
}
