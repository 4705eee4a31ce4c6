import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './support/accessibility.js';
import { movement } from './support/Driver.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';
import { THEMES } from './support/looks.js';

/** @typedef {import('@playwright/test').Page} Page */

const SLUG = 'what-led-to-crocus';
const text = readFileSync(join(import.meta.dirname, `../../geodata/briefings/${SLUG}.md`), 'utf8');
/** The titles of its steps, in order. */
const HEADINGS = [...text.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);

/** @param {number} number */
const address = (number) => `/briefing/${SLUG}/${number}`;

/** @param {Page} page */
const heading = (page) => page.getByRole('heading', { level: 1 });

/**
 * Not only closed: its keys are the show's again.
 * @param {Page} page
 */
const dialogGone = (page) => expect(page.locator('dialog')).toHaveCount(0);

/** @param {Page} page */
const controls = (page) => page.getByRole('navigation', { name: 'Controls of the briefing' });

/**
 * Waits until a step is on the stage and in the address.
 * @param {Page} page
 * @param {number} number
 */
async function expectStep(page, number) {
	await expect(heading(page)).toHaveText(HEADINGS[number - 1] ?? '');
	await expect(page).toHaveURL(new RegExp(`${address(number)}(\\?.*)?$`));
}

test(
	'ten presses are ten steps, without a page being loaded',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap(address(1));
		await page.evaluate(() => (document.documentElement.dataset['mark'] = 'same page'));
		for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowRight');
		await expectStep(page, 11);
		await page.keyboard.press('Space');
		await expectStep(page, 12);
		await page.keyboard.press('PageDown');
		await expectStep(page, 13);
		await page.keyboard.press('Shift+Space');
		await page.keyboard.press('PageUp');
		await page.keyboard.press('Backspace');
		await expectStep(page, 10);
		await page.keyboard.press('Home');
		await expectStep(page, 1);
		await page.keyboard.press('End');
		await expectStep(page, HEADINGS.length);
		await expect(page.locator('html')).toHaveAttribute('data-mark', 'same page');
	}
);

test('a press answers at once and a step comes to rest, though the map flies', async ({
	page,
	theDriver
}) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	// Where the step stands that is opened by its own address.
	await theDriver.openMap(address(4));
	const opened = await theDriver.restingPlaces();
	await theDriver.openMap(address(1));
	await theDriver.mapLive();
	await page.keyboard.press('n');
	await page.keyboard.press('n');
	await page.keyboard.press('n');
	await expectStep(page, 4);
	// NaN while other marks are in sight.
	const apart = async () => movement(opened, await theDriver.places());
	await expect.poll(apart).toBeLessThan(1);
});

test('reduced motion cuts to the next step', ON_DRAWN_MAP, async ({ page, theDriver }) => {
	await theDriver.openMap(address(1));
	await page.keyboard.press('n');
	await expectStep(page, 2);
	const first = await theDriver.places();
	expect(await theDriver.restingPlaces()).toEqual(first);
});

test(
	'Back, a reload and a deep link know their step',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap(address(3));
		await expectStep(page, 3);
		await page.keyboard.press('n');
		await expectStep(page, 4);
		await page.keyboard.press('n');
		await expectStep(page, 5);
		await page.goBack();
		await expectStep(page, 4);
		await page.reload();
		await theDriver.mapMoves();
		await expectStep(page, 4);
		await page.goBack();
		await expectStep(page, 3);
		await page.goForward();
		await expectStep(page, 4);
	}
);

test(
	'a blank screen answers to nothing but what brings the step back',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap(address(2));
		for (const [key, colour, back] of [
			['b', 'rgb(0, 0, 0)', '.'],
			['.', 'rgb(0, 0, 0)', 'Escape'],
			['w', 'rgb(255, 255, 255)', ','],
			[',', 'rgb(255, 255, 255)', 'w']
		]) {
			await page.keyboard.press(key ?? '');
			const blank = page.locator('.blank');
			await expect(blank).toHaveCSS('background-color', colour ?? '');
			const { width, height } = (await blank.boundingBox()) ?? { width: 0, height: 0 };
			expect([width, height]).toEqual([1280, 800]);
			for (const other of ['ArrowRight', 'n', 'End', 'o', '?', '5', 'Enter'])
				await page.keyboard.press(other);
			await expect(page.getByRole('dialog')).toHaveCount(0);
			await page.keyboard.press(back ?? '');
			await expect(blank).toHaveCount(0);
			await expectStep(page, 2);
		}
	}
);

test(
	'a number and Enter, and words of a title, go to a step',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap(address(1));
		await page.keyboard.press('1');
		await page.keyboard.press('0');
		await expect(page.getByText('Enter goes there')).toContainText(`10 / ${HEADINGS.length}`);
		await page.keyboard.press('Enter');
		await expectStep(page, 10);
		await page.keyboard.press('3');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Enter');
		await expectStep(page, 11);
		await page.keyboard.press('g');
		const jump = page.getByRole('dialog', { name: 'Go to a step' });
		await expect(jump.getByRole('textbox')).toBeFocused();
		await page.keyboard.type('kerm');
		await page.keyboard.press('Enter');
		await dialogGone(page);
		await expectStep(page, HEADINGS.indexOf('Kerman') + 1);
	}
);

test('the overview shows every step and goes to one', ON_DRAWN_MAP, async ({ page, theDriver }) => {
	await theDriver.openMap(address(2));
	await page.keyboard.press('o');
	const overview = page.getByRole('dialog', { name: 'Overview of all steps' });
	await expect(overview.getByRole('button', { name: /^Step \d/ })).toHaveCount(HEADINGS.length);
	await expect(overview.getByRole('button', { name: /^Step 2 of/ })).toBeFocused();
	await expectAccessible(page, 'with the overview open');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await dialogGone(page);
	await expectStep(page, 3);
	await page.keyboard.press('o');
	await overview.getByRole('button', { name: /^Step 6 of/ }).click();
	await expectStep(page, 6);
	await page.keyboard.press('o');
	await expect(overview).toBeVisible();
	await page.keyboard.press('o');
	await dialogGone(page);
	await expectStep(page, 6);
});

test(
	'help lists every key, and letters can be switched off for good',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap(address(1));
		await page.keyboard.press('?');
		const help = page.getByRole('dialog', { name: 'Keys' });
		for (const key of ['→', 'Page Down', 'Home', 'G', 'O', 'R', 'B', '.', 'W', 'Z', 'L', 'D', 'C'])
			await expect(
				help.locator('kbd', { hasText: new RegExp(`^${key === '.' ? '\\.' : key}$`) })
			).toBeVisible();
		await expectAccessible(page, 'with help open');
		await help.getByRole('checkbox').uncheck();
		await page.keyboard.press('Escape');
		await dialogGone(page);
		for (const key of ['n', 'b', '.', 'o', '3', 'Enter']) await page.keyboard.press(key);
		await expectStep(page, 2);
		await page.reload();
		await theDriver.mapMoves();
		await page.keyboard.press('n');
		await page.keyboard.press('PageDown');
		await expectStep(page, 3);
		await page.keyboard.press('F1');
		await help.getByRole('checkbox').check();
		await page.keyboard.press('Escape');
		await dialogGone(page);
		await page.keyboard.press('n');
		await expectStep(page, 4);
	}
);

test('a hand looks around and opens events, and R brings the view of the step back', async ({
	page,
	theDriver
}) => {
	await theDriver.openMap(address(2));
	await theDriver.mapLive();
	const before = await theDriver.restingPlaces();
	const { x, y } = before['crocus-city-hall'] ?? { x: 0, y: 0 };
	await expect(theDriver.popup).toHaveCount(0);
	await page.mouse.move(x, y + 100);
	await page.mouse.down();
	await page.mouse.move(x + 40, y + 180, { steps: 4 });
	await page.mouse.up();
	await expect.poll(async () => (await theDriver.places())['crocus-city-hall']?.x).not.toBe(x);
	const moved = (await theDriver.restingPlaces())['crocus-city-hall'] ?? { x: 0, y: 0 };
	// At the scale of the stage: the mark follows the hand, and slides out no further than a little.
	expect(moved.x - x).toBeGreaterThan(30);
	await theDriver.clickAt(moved);
	await theDriver.popupAbout('Crocus City Hall attack');
	await page.keyboard.press('r');
	await expect(theDriver.popup).toHaveCount(0);
	await expect.poll(() => theDriver.places()).toEqual(before);
	// The arrows are still those of the show.
	await page.keyboard.press('ArrowRight');
	await expectStep(page, 3);
});

test(
	'Escape closes what is open on the map and keeps the step',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap(address(HEADINGS.indexOf('Kerman') + 1));
		await theDriver.markOf('kerman').click();
		await theDriver.popupAbout('Bombing at a ceremony');
		await page.keyboard.press('Escape');
		await expect(theDriver.popup).toHaveCount(0);
		await expectStep(page, HEADINGS.indexOf('Kerman') + 1);
	}
);

test(
	'what is drawn and held stays until it is let go',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap(address(1));
		const strokes = page.locator('[data-ink] .stroke');
		await page.keyboard.press('d');
		await page.mouse.move(300, 300);
		await page.mouse.down();
		await page.mouse.move(500, 400, { steps: 5 });
		await page.mouse.up();
		await expect(strokes).toHaveCount(1);
		await page.keyboard.press('c');
		await expect(strokes).toHaveCount(0);
		await page.keyboard.press('l');
		await page.mouse.move(400, 300);
		await expect(page.locator('[data-pointer]')).toHaveAttribute('x', /^31\.2/);
		await page.keyboard.press('Escape');
		await expect(page.locator('[data-pointer]')).toHaveCount(0);
		await page.keyboard.press('z');
		await page.keyboard.press('n');
		await expectStep(page, 1);
		await page.keyboard.press('z');
		await page.keyboard.press('n');
		await expectStep(page, 2);
	}
);

test(
	'a click at an edge of the text goes back or on',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap(address(2));
		await page.mouse.click(1260, 40);
		await expectStep(page, 3);
		await page.mouse.click(770, 40);
		await expectStep(page, 2);
		await page.mouse.click(1010, 40);
		await expectStep(page, 2);
	}
);

test(
	'controls and cursor go when nobody has a hand on them',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap(address(1));
		const row = controls(page);
		await page.mouse.move(300, 300);
		await expect(row).toHaveCSS('opacity', '1');
		const [buttons, legend] = await Promise.all([
			row.boundingBox(),
			page.locator('article footer').boundingBox()
		]);
		expect((buttons?.y ?? 0) + (buttons?.height ?? 0)).toBeLessThanOrEqual(legend?.y ?? 0);
		await expect(row).toHaveCSS('opacity', '0');
		await expect(page.locator('main')).toHaveCSS('cursor', 'none');
		await page.mouse.move(310, 310);
		await expect(row).toHaveCSS('opacity', '1');
		await row.getByRole('link', { name: 'Next step' }).click();
		await expectStep(page, 2);
		// A click leaves the keys those of the show.
		await page.keyboard.press('Space');
		await expectStep(page, 3);
		await row.getByRole('link', { name: 'Previous step' }).press('Enter');
		await expectStep(page, 2);
		await row.getByRole('button', { name: 'Keys' }).press('Enter');
		await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	}
);

test(
	'the change of a step is told to those who cannot see it',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap(address(1));
		const told = page.locator('#app > [aria-live], [aria-live].visually-hidden').first();
		await expect(told).toBeEmpty();
		await page.keyboard.press('n');
		await expect(told).toHaveText(`Step 2 of ${HEADINGS.length}: ${HEADINGS[1]}`);
	}
);

test(
	'a briefing runs by itself, pauses under a hand and goes on',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await page.clock.install();
		await theDriver.openMap(`${address(HEADINGS.length - 1)}?autoplay=20&loop=1&resume=60`);
		await page.clock.fastForward(20_000);
		await expectStep(page, HEADINGS.length);
		await page.clock.fastForward(20_000);
		await expectStep(page, 1);
		expect(new URL(page.url()).search).toBe('?autoplay=20&loop=1&resume=60');
		await page.mouse.click(1010, 40);
		await page.clock.fastForward(40_000);
		await expectStep(page, 1);
		await page.clock.fastForward(20_000);
		await page.clock.fastForward(20_000);
		await expectStep(page, 2);
		await page.keyboard.press('a');
		await page.clock.fastForward(300_000);
		await expectStep(page, 2);
	}
);

test(
	'a screen in a room is set once, and keeps that',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap(address(3));
		const size = () =>
			heading(page).evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
		const designed = await size();
		await page.keyboard.press('+');
		await page.keyboard.press('+');
		await expect.poll(size).toBeCloseTo(designed * 1.2, 0);
		await page.mouse.move(300, 300);
		await controls(page).getByRole('button', { name: 'Projector and settings' }).click();
		const dialog = page.getByRole('dialog', { name: 'Projector and settings' });
		await dialog.getByRole('slider', { name: 'Brightness' }).press('ArrowRight');
		await dialog.getByRole('radio', { name: 'high contrast' }).check();
		await dialog.getByRole('checkbox', { name: 'Show which of how many' }).uncheck();
		await expectAccessible(page, 'with the settings open');
		await page.keyboard.press('Escape');
		await page.reload();
		await theDriver.mapMoves();
		await expect.poll(size).toBeCloseTo(designed * 1.2, 0);
		await expect(page.locator('.show')).toHaveCSS('filter', 'brightness(1.05) contrast(1)');
		await expect(heading(page)).toHaveCSS('color', 'rgb(0, 0, 0)');
		await expect(page.locator('[data-stage-text] .progress')).toHaveCount(0);
		// Nothing is cut: what has no room scrolls.
		const text = page.locator('[data-stage-text]');
		await text.evaluate((element) => element.scrollTo(0, element.scrollHeight));
		await expect(page.getByRole('list', { name: 'Sources of this step' })).toBeInViewport({
			ratio: 0.9
		});
	}
);

test('the stage holds in both themes', async ({ page, theDriver }) => {
	await theDriver.openMap(address(2));
	await theDriver.mapLive();
	for (const colorScheme of THEMES) {
		await page.emulateMedia({ colorScheme });
		for (const viewport of [
			{ width: 1280, height: 720 },
			{ width: 390, height: 844 }
		]) {
			await page.setViewportSize(viewport);
			await expectAccessible(page, `${colorScheme} at ${viewport.width} px`);
		}
	}
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test(
		'a swipe goes on, large arrows too, and the text scrolls',
		ON_DRAWN_MAP,
		async ({ page, theDriver }) => {
			await theDriver.openMap(address(1));
			const client = await page.context().newCDPSession(page);
			/** @param {number} from @param {number} to */
			const swipe = async (from, to) => {
				const at = (/** @type {number} */ share) => [{ x: from + (to - from) * share, y: 560 }];
				// Sent at once, as a finger does: it waits for no page that is slow to answer.
				await Promise.all([
					client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) }),
					client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(0.5) }),
					client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(1) }),
					client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
				]);
			};
			// First: the browser takes a tap that comes right after a swipe for a finger that stops a page on its way.
			const next = controls(page).getByRole('link', { name: 'Next step' });
			const { width, height } = (await next.boundingBox()) ?? { width: 0, height: 0 };
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
			await next.tap();
			await expectStep(page, 2);
			await swipe(80, 320);
			await expectStep(page, 1);
			await swipe(320, 80);
			await expectStep(page, 2);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		}
	);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a step is read, and leads to the steps beside it', async ({ page }) => {
		await page.goto(address(2));
		await expectStep(page, 2);
		await expect(page.locator('[data-spot="crocus-city-hall"]')).toBeVisible();
		await controls(page).getByRole('link', { name: 'Next step' }).click();
		await expectStep(page, 3);
		await controls(page).getByRole('link', { name: 'Previous step' }).click();
		await expectStep(page, 2);
		await expect(controls(page).getByRole('button')).toHaveCount(0);
	});
});
