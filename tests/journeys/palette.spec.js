import { expectAccessible } from './support/accessibility.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';

test(
	'the palette opens over the map, finds by any part of a name, and gives the focus back',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap('/?event=kerman');
		await theDriver.popupAbout('Bombing at a ceremony');
		await theDriver.searchField.press('Control+k');
		const field = theDriver.palette.getByRole('combobox');
		await expect(field).toBeFocused();
		await expectAccessible(page);
		await page.keyboard.press('Escape');
		await expect(theDriver.palette).toBeHidden();
		await expect(theDriver.searchField).toBeFocused();
		await theDriver.popupAbout('Bombing at a ceremony');

		await page.getByRole('button', { name: /^Search everything/ }).click();
		await field.fill('menaka');
		const options = theDriver.palette.getByRole('option');
		await expect(options.first().locator('mark')).toHaveText('Ménaka');
		await field.press('ArrowDown');
		await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
		const id = await options.nth(1).getAttribute('id');
		await expect(field).toHaveAttribute('aria-activedescendant', id ?? '');
		await field.fill('control of men');
		await field.press('Enter');
		await theDriver.popupAbout('Control of Ménaka');
		await theDriver.expectQuery('?event=menaka-control');
	}
);

test(
	'the palette does from any page what the page itself cannot',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.open('/methodology?country=IRN');
		await page.keyboard.press('Control+k');
		const field = theDriver.palette.getByRole('combobox');
		await field.fill('figures: lowest');
		await field.press('Enter');
		await theDriver.mapMoves();
		await theDriver.expectQuery('?rule=lowest&country=IRN');
		await page.keyboard.press('Control+k');
		await field.fill('clear filters');
		await field.press('Enter');
		await expect(theDriver.rows).toHaveCount(13);
		await page.keyboard.press('Control+k');
		await field.fill('how five sources');
		await theDriver.palette.getByRole('option').first().click();
		await expect(page).toHaveURL(/\/briefing\/[a-z-]+\/1/);
	}
);
