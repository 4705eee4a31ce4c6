import { expectAccessible } from './support/accessibility.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';
import { inEveryLook } from './support/looks.js';

/** @param {import('@playwright/test').Page} page */
function timelineOf(page) {
	const strip = page.getByRole('region', { name: 'Timeline' });
	return {
		strip,
		first: strip.getByRole('slider', { name: 'First day' }),
		last: strip.getByRole('slider', { name: 'Last day' }),
		/** @param {string} id */
		mark: (id) => strip.locator(`a[data-of="${id}"]`).filter({ visible: true })
	};
}

/**
 * Drags over the timeline from one share of its width to another, beside the marks.
 * @param {import('@playwright/test').Page} page
 * @param {number} from
 * @param {number} to
 */
async function brush(page, from, to) {
	const { strip, first } = timelineOf(page);
	await expect(first).toBeVisible();
	const box = await strip.boundingBox();
	if (!box) throw new Error('the timeline is not on the page');
	await page.mouse.move(box.x + box.width * from, box.y + 90);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * to, box.y + 90, { steps: 4 });
	await page.mouse.up();
}

test('a drag over the timeline narrows list, map and address alike', async ({
	page,
	theDriver
}) => {
	await theDriver.openMap();
	const { strip, mark } = timelineOf(page);
	// From somewhere in 2020 to somewhere in the summer of 2022.
	await brush(page, 0.15, 0.3);
	// Three, and what is only known to have been so by a later day.
	await expect(theDriver.list).toContainText('4 of 13 events');
	await expect(theDriver.row('kabul-airport')).toBeVisible();
	await expect(theDriver.row('crocus-city-hall')).toHaveCount(0);
	await expect(theDriver.markOf('kerman')).toHaveCount(0);
	await theDriver.expectInLink('from', /^20(19|20)-/);
	await theDriver.expectInLink('to', /^2022-/);
	await expect(mark('kabul-airport')).not.toHaveClass(/outside/);
	await expect(mark('crocus-city-hall')).toHaveClass(/outside/);
	await expect(
		page.locator('[aria-live="polite"]').filter({ hasText: /^Dates .*: 4 of 13 events$/ })
	).toHaveCount(1);
	// Held by its middle, the range is moved as a whole.
	const { from = '' } = theDriver.query();
	await brush(page, 0.2, 0.26);
	await expect.poll(() => theDriver.query()['from']?.localeCompare(from)).toBe(1);
	await strip.getByRole('button', { name: 'All dates' }).click();
	await theDriver.expectQuery('');
	await expect(theDriver.list).toContainText('13 events');
});

test(
	'its ends move by keys, as far as each other and the ends of the axis',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap('/?from=2022-09-01');
		const { first, last } = timelineOf(page);
		await expect(first).toHaveAttribute('aria-valuetext', '1 September 2022');
		await first.press('ArrowRight');
		await theDriver.expectInLink('from', '2022-09-02');
		await first.press('PageUp');
		await theDriver.expectInLink('from', '2022-10-02');
		await last.press('Shift+PageDown');
		await theDriver.expectInLink('to', '2023-03-31');
		await last.press('Home');
		await expect(last).toHaveAttribute('aria-valuetext', '2 October 2022');
		await last.press('End');
		await first.press('Home');
		await theDriver.expectQuery('');
	}
);

test('dates can be typed', ON_DRAWN_MAP, async ({ page, theDriver }) => {
	await theDriver.openMap();
	const { strip } = timelineOf(page);
	await strip.getByRole('button', { name: 'Dates', exact: true }).click();
	const dates = page.getByRole('dialog', { name: 'Dates' });
	await dates.getByLabel('From').fill('2023-01-01');
	await dates.getByLabel('From').blur();
	await dates.getByLabel('To').fill('2024-03-25');
	await dates.getByLabel('To').blur();
	await theDriver.expectQuery('?from=2023-01-01&to=2024-03-25');
	await expect(theDriver.row('traffic-police')).toBeVisible();
	await expect(theDriver.row('kabul-hotel')).toHaveCount(0);
	await inEveryLook(page, (look) => expectAccessible(page, `with dates typed, ${look}`));
});

test(
	'play lets events appear in order and stops at the end',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await page.clock.install();
		await theDriver.openMap('/?from=2023-12-01');
		const { strip, last } = timelineOf(page);
		await strip.getByRole('button', { name: 'Speed: 1×' }).click();
		await strip.getByRole('button', { name: 'Play' }).press('Enter');
		await expect(last).toHaveAttribute('aria-valuetext', '31 December 2023');
		await expect(theDriver.row('kerman')).toHaveCount(0);
		await page.clock.runFor(450);
		await expect(last).toHaveAttribute('aria-valuetext', '31 January 2024');
		await expect(theDriver.row('kerman')).toBeVisible();
		await expect(theDriver.row('crocus-city-hall')).toHaveCount(0);
		await page.clock.runFor(900);
		await expect(theDriver.row('crocus-city-hall')).toBeVisible();
		await expect(strip.getByRole('button', { name: 'Play' })).toBeVisible();
		await page.clock.runFor(900);
		await theDriver.expectQuery('?from=2023-12-01');
	}
);

test(
	'a mark opens its event and shows where it is, and keys go from mark to mark',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap();
		const { strip, mark } = timelineOf(page);
		await expect(strip.getByRole('slider')).toHaveCount(2);
		await mark('kabul-airport').focus();
		await page.keyboard.press('ArrowRight');
		await expect(mark('arrests-rus')).toBeFocused();
		await mark('kerman').click();
		await theDriver.popupAbout('Bombing at a ceremony');
		await theDriver.expectQuery('?event=kerman');
	}
);

test(
	'a key names the signs that are on it, and no other',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap();
		const control = timelineOf(page).strip.getByRole('button', { name: 'Key', exact: true });
		const key = page.getByRole('dialog', { name: 'How to read the timeline' });
		await control.press('Enter');
		await expect(key.getByRole('listitem').filter({ hasText: 'bracket' })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(key).toBeHidden();
		await expect(control).toBeFocused();
		await theDriver.openMap('/?type=operation');
		await control.press('Enter');
		await expect(key).toContainText('operation: suspects killed');
		await expect(key).not.toContainText('bracket');
		await expect(key).not.toContainText('territory held');
		await inEveryLook(page, (look) => expectAccessible(page, `with the key, ${look}`));
	}
);

test.describe('on a phone', ON_DRAWN_MAP, () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the timeline has a tab, and a finger draws a range', async ({ page, theDriver }) => {
		await theDriver.openMap();
		const { strip, first } = timelineOf(page);
		await expect(strip).toBeHidden();
		await page.getByRole('navigation').getByRole('button', { name: 'Timeline' }).tap();
		await expect(first).toBeVisible();
		const box = await strip.boundingBox();
		if (!box) throw new Error('the timeline is not on the page');
		const touch = await page.context().newCDPSession(page);
		/** @param {'touchStart' | 'touchMove' | 'touchEnd'} type @param {number} [share] */
		const finger = (type, share) =>
			touch.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: share === undefined ? [] : [{ x: box.x + box.width * share, y: box.y + 108 }]
			});
		await finger('touchStart', 0.62);
		for (const share of [0.66, 0.7, 0.75]) await finger('touchMove', share);
		await finger('touchEnd');
		await theDriver.expectInLink('from', /^2024-03-0/);
		await theDriver.expectInLink('to', /^2024-03-1/);
		for (const button of await strip.getByRole('button').all()) {
			const size = await button.boundingBox();
			expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
		}
		await expectAccessible(page, 'with the timeline on a phone');
	});
});

test.describe('without JavaScript', ON_DRAWN_MAP, () => {
	test.use({ javaScriptEnabled: false });

	test('every event stands at its date and leads to its page', async ({ page }) => {
		await page.goto('/');
		const { mark } = timelineOf(page);
		await expect(mark('kabul-hotel')).toBeVisible();
		await mark('crocus-city-hall').click();
		await expect(page).toHaveURL('/events/crocus-city-hall');
	});
});
