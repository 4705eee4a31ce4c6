import { features } from './support/builtSite.js';
import { expect, test } from './support/fixtures.js';

test('the changes lead to every event that was added, and to the file', async ({
	page,
	theDriver
}) => {
	await theDriver.open('/table');
	await page.getByRole('contentinfo').getByRole('link', { name: 'What changed' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('What changed in the data');
	for (const { id } of features()) {
		await expect(page.locator(`main a[href$="/events/${id}"]`), id).toBeVisible();
	}
	await expect(page.getByRole('link', { name: 'The same list as a file' })).toHaveAttribute(
		'href',
		'/data/changes.json'
	);
});

test.describe('an error is reported', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('in a text that says what was read, copied or mailed', async ({
		page,
		theDriver,
		baseURL
	}) => {
		await theDriver.open('/events/kerman');
		await page.getByRole('link', { name: 'Report an error' }).click();
		const report = page.getByRole('textbox', { name: 'Your report' });
		await expect(report).toHaveValue(/^Event: Bombing at a ceremony, Kerman, .*\(kerman\)\n/);
		await expect(report).toHaveValue(
			new RegExp(`\\nAddress: ${baseURL}/events/kerman\\?version=[0-9a-f]{12}\\n`)
		);
		await report.press('Control+End');
		await report.pressSequentially('Dimensions & others');
		await page.getByRole('button', { name: 'Copy', exact: true }).click();
		await expect(page.getByText('Report copied.')).toBeVisible();
		const text = await page.evaluate(() => navigator.clipboard.readText());
		expect(text.endsWith('Dimensions & others')).toBe(true);
		const address = await page
			.getByRole('link', { name: 'Open in a mail program' })
			.getAttribute('href');
		const mail = new URL(address ?? '');
		expect(mail.protocol).toBe('mailto:');
		expect(mail.pathname).toBe('');
		expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text);
	});

	test('from the claims beside the map', async ({ page, theDriver }) => {
		await theDriver.openMap('/?event=kerman&panel=claims');
		await page.getByRole('link', { name: 'Report an error' }).click();
		await expect(page).toHaveURL('/events/kerman#report-text');
		await expect(page.getByRole('textbox', { name: 'Your report' })).toBeVisible();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a report is still prefilled, and mailed', async ({ page }) => {
		await page.goto('/events/arrests-deu');
		await page.locator('summary', { hasText: 'Report an error' }).click();
		await expect(page.getByRole('textbox', { name: 'Your report' })).toHaveValue(
			/^Event: Arrests in Germany, .*\(arrests-deu\)\n/
		);
		await expect(page.getByRole('link', { name: 'Open in a mail program' })).toHaveAttribute(
			'href',
			/^mailto:\?subject=.*&body=.*arrests-deu/
		);
	});
});
