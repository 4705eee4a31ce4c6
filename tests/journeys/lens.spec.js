import { expectAccessible } from './support/accessibility.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';
import { SIZES, THEMES } from './support/looks.js';

/**
 * A button of the bar that says how the figures are read, and what it opens.
 * @param {import('@playwright/test').Page} page
 * @param {'Known by' | 'Figure' | 'Sources'} what
 */
async function openControl(page, what) {
	await page
		.getByRole('group', { name: 'How the figures are read' })
		.getByRole('button', { name: what })
		.click();
	const panel = page.getByRole('dialog', { name: what });
	await expect(panel).toBeVisible();
	return panel;
}

test.describe('as of a day', ON_DRAWN_MAP, () => {
	test('the toll grows, events appear, and the target becomes disputed', async ({
		page,
		theDriver
	}) => {
		await theDriver.openMap();
		const panel = await openControl(page, 'Known by');
		const day = panel.getByRole('slider', { name: 'Day of publication' });
		await day.focus();
		await day.press('Home');
		await expect(theDriver.row('crocus-city-hall')).toContainText('more than 60');
		await expect(panel).toContainText('Two of five sources issued');
		await expect(theDriver.row('kabul-hotel')).toHaveCount(0);
		await expect(theDriver.row('kaluga-operation')).not.toContainText('≠');
		await theDriver.expectInLink('asof', '2024-03-23');
		await day.press('ArrowRight');
		await expect(theDriver.row('crocus-city-hall')).toContainText('at least 133 to more than 133');
		await day.press('End');
		await expect(theDriver.row('crocus-city-hall')).toContainText('some 140');
		await expect(theDriver.row('kaluga-operation')).toContainText('≠ target');
		await expect(theDriver.row('kabul-hotel')).toHaveCount(1);
		await theDriver.expectQuery('');
	});

	test('play steps through the days on which sources were issued', async ({ page, theDriver }) => {
		await page.clock.install();
		await theDriver.openMap();
		const panel = await openControl(page, 'Known by');
		await panel.getByRole('button', { name: 'Play' }).click();
		const day = panel.getByRole('status');
		await expect(day).toHaveText('23 March 2024');
		await page.clock.runFor(1900);
		await expect(day).toHaveText('24 March 2024');
		await page.clock.runFor(1900);
		await expect(day).toHaveText('29 March 2024');
		await expect(panel.getByRole('button', { name: 'Play' })).toBeVisible();
	});

	test('a day that is inferred is marked so', async ({ page, theDriver }) => {
		await theDriver.openMap();
		const panel = await openControl(page, 'Known by');
		await expect(panel.getByRole('listitem').filter({ hasText: 'day inferred' })).toHaveCount(2);
	});

	test('what is selected and not yet spoken of says so', async ({ theDriver }) => {
		await theDriver.openMap('/?event=kabul-hotel&asof=2024-03-23');
		await theDriver.popupAbout('Attack on a hotel');
		await expect(theDriver.popup).toContainText(
			'No source issued by 23 March 2024 speaks of this.'
		);
		await theDriver.popup.getByRole('button', { name: 'Show everything' }).click();
		await expect(theDriver.popup).toContainText('All claims');
		await theDriver.expectQuery('?event=kabul-hotel');
	});

	test('is told to those who cannot see it', async ({ page, theDriver }) => {
		await theDriver.openMap('/?asof=2024-03-23');
		await expect(page.locator('[aria-live="polite"]').filter({ hasText: 'Known by' })).toHaveText(
			'Known by 23 March 2024: 9 events. Sources exclude each other on one.'
		);
	});
});

test.describe('the rule', ON_DRAWN_MAP, () => {
	for (const { rule, name, crocus } of [
		{ rule: 'span', name: 'Span of reports', crocus: 'more than 60 to some 140' },
		{ rule: 'lowest', name: 'Lowest report', crocus: 'more than 60' },
		{ rule: 'highest', name: 'Highest report', crocus: 'some 140' }
	]) {
		test(`“${name}” changes list, map, legend and table together`, async ({ page, theDriver }) => {
			await theDriver.openMap();
			const panel = await openControl(page, 'Figure');
			await panel.getByRole('radio', { name: new RegExp(`^${name}`) }).check();
			await page.keyboard.press('Escape');
			await expect(theDriver.row('crocus-city-hall')).toContainText(crocus);
			await expect(
				theDriver.mark(
					new RegExp(
						`^Krasnogorsk, Kaluga province and Moscow: 3 events; largest: ${crocus} killed`
					)
				)
			).toBeVisible();
			await expect(theDriver.legend).toContainText(`headline: ${name.toLowerCase()}`);
			await theDriver.expectInLink('rule', rule);
			await page.getByRole('link', { name: 'Table' }).click();
			await expect(page.getByRole('row', { name: /Crocus City Hall/ })).toContainText(crocus);
			await expect(page.getByRole('columnheader', { name: name.toLowerCase() })).toBeVisible();
			await theDriver.expectInLink('rule', rule);
		});
	}

	test('each headline says which rule made it and what it set aside', async ({ theDriver }) => {
		await theDriver.openMap('/?event=crocus-city-hall&rule=lowest');
		await theDriver.popupAbout('Crocus City Hall attack');
		await expect(theDriver.popup).toContainText('Headline: the lowest report.');
		await theDriver.openAllClaims();
		const detail = theDriver.detail('Crocus City Hall attack');
		await detail.getByText('Headline: the lowest report; four reports set aside').first().click();
		await expect(detail).toContainText(/at least 133\s+higher than the headline/);
		await expect(detail).toContainText(/“numerous”\s+gives no number/);
	});
});

test.describe('through one source', ON_DRAWN_MAP, () => {
	test('only its world is shown, and the rest is counted', async ({ page, theDriver }) => {
		await theDriver.openMap();
		const panel = await openControl(page, 'Sources');
		await panel.getByRole('radio', { name: /Barton/ }).check();
		await page.keyboard.press('Escape');
		await expect(theDriver.list).toContainText('6 events, and arrests in 3 countries');
		await expect(theDriver.list).toContainText(
			'Not spoken of in these reports: 7 events and arrests in 7 countries'
		);
		await expect(theDriver.row('crocus-city-hall')).toContainText('at least 133');
		await expect(theDriver.mark(/^Moscow: 2 events/)).toBeVisible();
		await theDriver.expectQuery('?source=barton-conversation');
	});

	test('goes along from page to page, and Back and a reload keep it', async ({
		page,
		theDriver
	}) => {
		await theDriver.openMap('/?source=dimensions');
		await expect(theDriver.row('kerman')).toContainText('no number given');
		await page.getByRole('link', { name: 'Table' }).click();
		await expect(
			page.getByRole('main').getByText('Through Dimensions', { exact: true })
		).toBeVisible();
		await theDriver.expectQuery('?source=dimensions');
		await page
			.getByRole('row', { name: /Bombing at a ceremony/ })
			.getByRole('link')
			.first()
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bombing at a ceremony');
		await expect(
			page.getByRole('main').getByText('Through Dimensions', { exact: true })
		).toBeVisible();
		await expect(page.getByRole('main')).not.toContainText('nearly 100');
		await theDriver.expectQuery('?source=dimensions');
		await page.reload();
		await theDriver.hydrated();
		await expect(page.getByRole('main')).not.toContainText('nearly 100');
		await page.goBack();
		await expect(page.getByRole('row', { name: /Bombing at a ceremony/ })).toContainText('deadly');
	});

	test('a page of an event that it does not speak of says so', async ({ page, theDriver }) => {
		await theDriver.open('/events/kabul-hotel?source=barton-conversation');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Attack on a hotel');
		await expect(page.getByRole('main')).toContainText(
			'Barton, The Conversation does not speak of this.'
		);
	});
});

test.describe('totals', ON_DRAWN_MAP, () => {
	test('are spans, say what has no number, and follow the lens', async ({ page, theDriver }) => {
		await theDriver.open('/table');
		const totals = page.getByRole('region', { name: 'Totals' });
		await expect(totals).toContainText('people killed in six attacks');
		await expect(totals).toContainText('Two attacks have no number and are not in it.');
		await expect(totals).toContainText('suspects killed in three operations');
		await theDriver.open('/table?source=dimensions');
		await expect(totals).not.toContainText('people killed');
		await expect(totals).toContainText('9');
		await expect(totals).toContainText('(Through Dimensions)');
	});

	test('can be copied as a citation', async ({ page, context, theDriver }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await theDriver.open('/table');
		const totals = page.getByRole('region', { name: 'Totals' });
		await totals.getByRole('button', { name: 'Copy as a citation' }).first().click();
		await expect(totals.getByRole('status').first()).toHaveText('Copied');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toMatch(/or more people killed in six attacks: a sum made by Dateline/);
	});
});

test(
	'a link with values that mean nothing shows everything',
	ON_DRAWN_MAP,
	async ({ theDriver }) => {
		await theDriver.openMap('/?rule=loudest&asof=2024-02-31&source=nobody&event=kerman');
		await theDriver.popupAbout('Bombing at a ceremony');
		await expect(theDriver.row('crocus-city-hall')).toContainText('some 140');
		await theDriver.expectQuery('?event=kerman');
	}
);

test.describe('when the rules cannot be fetched', ON_DRAWN_MAP, () => {
	test.use({ provokesFaults: true });

	test('what was shown stays, and the panel says so', async ({ page, theDriver }) => {
		await theDriver.openMap();
		const panel = await openControl(page, 'Figure');
		await page.context().setOffline(true);
		await panel.getByRole('radio', { name: 'Lowest report' }).click();
		await expect(panel.getByRole('alert')).toContainText('nothing has changed');
		await expect(theDriver.row('crocus-city-hall')).toContainText('some 140');
		await page.context().setOffline(false);
		await panel.getByRole('radio', { name: 'Lowest report' }).click();
		await expect(theDriver.row('crocus-city-hall')).toContainText('more than 60');
	});
});

for (const [size, viewport] of Object.entries(SIZES)) {
	for (const colorScheme of THEMES) {
		test.describe(`at ${size} width, ${colorScheme}`, ON_DRAWN_MAP, () => {
			test.use({ viewport, colorScheme });

			test('axe finds nothing with a lens and its panels open', async ({ page, theDriver }) => {
				await theDriver.openMap('/?asof=2024-03-24&source=barton-conversation');
				await expect(theDriver.list).toContainText('Known by 24 March 2024');
				for (const what of /** @type {const} */ (['Known by', 'Figure', 'Sources'])) {
					await openControl(page, what);
					await expectAccessible(page);
					await page.keyboard.press('Escape');
				}
			});
		});
	}
}
