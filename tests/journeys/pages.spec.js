import { expectAccessible } from './support/accessibility.js';
import { pageAddresses } from './support/builtSite.js';
import { expect, test } from './support/fixtures.js';
import { inEveryLook } from './support/looks.js';

for (const address of pageAddresses()) {
	test(`${address} stands in every look`, async ({ page, theDriver }) => {
		await theDriver.open(address);
		await expect(page).toHaveTitle(/\S/);
		await expect(page.locator('h1:visible')).toHaveCount(1);
		if (await theDriver.map.count()) await theDriver.mapLive();
		await inEveryLook(page, async (look) => {
			await expectAccessible(page, look);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overflow, `the page is wider than the window, ${look}`).toBeLessThanOrEqual(0);
		});
	});
}
