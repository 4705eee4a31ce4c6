import { expectAccessible } from './support/accessibility.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';

test(
	'search narrows list and map while it is typed, marks what it found, and Escape brings all back',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap();
		await theDriver.searchField.pressSequentially('menaka');
		await expect(theDriver.rows).toHaveCount(1);
		await expect(theDriver.row('menaka-control').locator('mark').first()).toHaveText('Ménaka');
		await expect(theDriver.marks).toHaveCount(1);
		await theDriver.expectQuery('?q=menaka');
		await expect(
			page.locator('main ~ * [aria-live], [aria-live]').getByText(/^1 of 13/)
		).toHaveCount(1);

		await theDriver.searchField.fill('hall dozens');
		await expect(theDriver.row('crocus-city-hall')).toContainText(/“dozens.*”.*para\..\d+/);
		await expect(theDriver.row('crocus-city-hall')).toHaveAccessibleName(/“dozens/);
		await theDriver.searchField.press('Enter');
		await expect(theDriver.row('crocus-city-hall')).toBeFocused();
		await theDriver.searchField.press('Escape');
		await expect(theDriver.searchField).toHaveValue('');
		await expect(theDriver.rows).toHaveCount(13);
		await theDriver.expectQuery('');
	}
);

test(
	'filters count what each would leave, stand as chips, and are cleared one by one or all at once',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap('/?type=attack');
		await theDriver.filtersButton.click();
		await theDriver.filterOption('Country', 'Afghanistan').check();
		await theDriver.expectQuery('?type=attack&country=AFG');
		await expect(theDriver.filterOption('Country', 'Iran')).toHaveAccessibleName('Iran 1');
		await expect(theDriver.filterOption('Type', 'Operation')).toHaveAccessibleName('Operation 0');
		await expect(theDriver.filtersButton).toHaveText('Filters (2)');
		await expectAccessible(page);

		await theDriver.filterPanel.getByRole('spinbutton', { name: 'From' }).fill('20');
		await expect(theDriver.filterPanel).toContainText('Events with no number are left out: 1.');
		await theDriver.filterOption('Country', 'Iran').press('Escape');
		await expect(theDriver.filterPanel).toBeHidden();
		await expect(theDriver.filtersButton).toBeFocused();
		await expect(theDriver.rows).toHaveCount(3);

		await theDriver.chips.getByRole('button', { name: 'Remove filter: type Attack' }).click();
		await expect(
			theDriver.chips.getByRole('button', { name: 'Remove filter: country Afghanistan' })
		).toBeFocused();
		await theDriver.expectQuery('?country=AFG&least=20');
		await theDriver.chips.getByRole('button', { name: 'Clear' }).click();
		await expect(theDriver.rows).toHaveCount(13);
		await expect(theDriver.filtersButton).toBeFocused();
	}
);

test(
	'a filter goes along to the table and to what sources exclude each other on',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap('/?country=RUS');
		const rows = page.getByRole('region', { name: /^Table of events/ }).locator('tbody tr');
		await expect(theDriver.rows).toHaveCount(5);
		await page
			.getByRole('navigation', { name: 'Pages' })
			.getByRole('link', { name: 'Table' })
			.click();
		await expect(rows).toHaveCount(6);
		await expect(page.getByText('5 of 13 events, and arrests in 1 of 10 countries.')).toBeVisible();
		await expect(page.locator('.citation').first()).toContainText('only country Russia');
		await theDriver.searchField.fill('kaluga');
		await expect(rows).toHaveCount(1);
		await page
			.getByRole('navigation', { name: 'Pages' })
			.getByRole('link', { name: 'Disagreements' })
			.click();
		await expect(theDriver.searchField).toHaveValue('kaluga');
		await expect(page.locator('.contents li')).toHaveCount(1);
		await theDriver.searchField.fill('nothing of the kind');
		await expect(page.getByText('No events match.')).toBeVisible();
	}
);

test(
	'where nothing matches, what helps is offered; what is open stays, and says that it is left out',
	ON_DRAWN_MAP,
	async ({ theDriver }) => {
		await theDriver.openMap('/?event=kerman&q=kabul&country=IRN');
		await theDriver.popupAbout('Bombing at a ceremony');
		await expect(theDriver.popup).toContainText('Not among the events that match');
		await expect(theDriver.list).toContainText('No events match.');
		await theDriver.list.getByRole('button', { name: 'Clear Iran to show 5' }).click();
		await expect(theDriver.rows).toHaveCount(5);
		await theDriver.expectQuery('?event=kerman&q=kabul');
		await theDriver.chips.getByRole('button', { name: 'Clear' }).click();
		await expect(theDriver.popup).not.toContainText('Not among');
	}
);

test.describe('on a small phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

	test(
		'filters fill the sheet, and a thumb can reach them',
		ON_DRAWN_MAP,
		async ({ page, theDriver }) => {
			await theDriver.openMap();
			await theDriver.filtersButton.tap();
			await theDriver.filterOption('Country', 'Iran').tap();
			await expect(theDriver.chips).toContainText('Iran');
			const low = await page
				.locator('[data-filters] :is(label, .button), .chip, .ask :is(input, button)')
				.evaluateAll((parts) =>
					parts
						.filter((part) => part.getBoundingClientRect().height < 44)
						.map((part) => part.outerHTML)
				);
			expect(low).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
			await expectAccessible(page);
			await theDriver.filterPanel.getByRole('button', { name: 'Done' }).tap();
			await expect(theDriver.rows).toHaveCount(1);
		}
	);
});
