import { expect, test } from './support/fixtures.js';

// The browser itself writes that the page is missing.
test.use({ provokesFaults: true });

for (const address of ['/no-such-page', '/events/no-such-event', '/sources/no/such/source']) {
	test(`${address} says that it is not there, and leads on`, async ({
		page,
		theDriver,
		faults
	}) => {
		await theDriver.open(address);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such page');
		await expect(page).toHaveURL(address);
		await page.getByRole('main').getByRole('link', { name: 'table' }).click();
		await expect(page).toHaveURL('/table');
		await expect(page.getByRole('table').first()).toBeVisible();
		expect(faults.filter((fault) => !fault.includes('status of 404'))).toEqual([]);
	});
}
