import { expectAccessible } from './support/accessibility.js';
import { expect, test } from './support/fixtures.js';
import { inEveryLook } from './support/looks.js';

/**
 * @typedef {import('@playwright/test').Page} Page
 */

const SLUG = 'what-led-to-crocus';
const PRESENTER = `/presenter/${SLUG}`;
/** A sentence of the notes to the first step, and one of those to the second. */
const NOTES = ['keep the number for the next step', 'Say who before how many'];
const CHANNEL = 'dateline-show';

/** @param {Page} page */
const link = (page) => page.locator('[data-link]');
/** @param {Page} page */
const now = (page) => page.locator('[data-now]');
/** @param {Page} page */
const heading = (page) => page.locator('[data-step-heading]');

/**
 * @param {Page} page
 * @param {number} number
 */
async function expectNow(page, number) {
	await expect(now(page)).toHaveAttribute('data-now', String(number));
}

/**
 * @param {Page} page
 * @param {number} number
 */
async function expectAudienceAt(page, number) {
	await expect(page).toHaveURL(new RegExp(`/briefing/${SLUG}/${number}$`));
}

/** @param {Page} page */
async function openPresenter(page) {
	await page.goto(PRESENTER);
	await expect(link(page)).toHaveAttribute('data-link', 'alone');
}

/**
 * Both windows, in step.
 * @param {Page} page becomes the presenter's
 * @param {number} number
 * @returns {Promise<Page>} the audience's
 */
async function openBoth(page, number = 1) {
	await openPresenter(page);
	const audience = await page.context().newPage();
	await audience.goto(`/briefing/${SLUG}/${number}`);
	await expect(link(page)).toHaveAttribute('data-link', 'in-step');
	await expectNow(page, number);
	return audience;
}

test('the two windows go in step, whichever is asked', async ({ page }) => {
	const audience = await openBoth(page, 3);
	const before = await heading(audience).textContent();
	await page.keyboard.press('ArrowRight');
	await expectNow(page, 4);
	await expectAudienceAt(audience, 4);
	await expect(heading(audience)).not.toHaveText(before ?? '');
	await audience.keyboard.press('ArrowLeft');
	await expectNow(page, 3);
	await page.keyboard.type('11');
	await expect(page.getByText('Go to step 11')).toBeVisible();
	await page.keyboard.press('Enter');
	await expectAudienceAt(audience, 11);
	await page.keyboard.press('Home');
	await expectAudienceAt(audience, 1);
	for (let press = 0; press < 10; press++) await page.keyboard.press('PageDown');
	await expectAudienceAt(audience, 11);
	await expectNow(page, 11);
});

test('a reload of either window keeps the step', async ({ page }) => {
	const audience = await openBoth(page, 5);
	await page.keyboard.press('ArrowRight');
	await expectAudienceAt(audience, 6);
	await page.reload();
	await expect(link(page)).toHaveAttribute('data-link', 'in-step');
	await expectNow(page, 6);
	await audience.reload();
	await expect(heading(audience)).toBeVisible();
	await expect(link(page)).toHaveAttribute('data-link', 'in-step');
	await expectNow(page, 6);
	await page.keyboard.press('ArrowRight');
	await expectAudienceAt(audience, 7);
});

test('the presenter goes on alone, and opens the audience window again at its step', async ({
	page
}) => {
	const audience = await openBoth(page, 2);
	await audience.close();
	await expect(link(page)).toHaveAttribute('data-link', 'alone');
	await page.keyboard.press('ArrowRight');
	await expectNow(page, 3);
	await page.reload();
	await expectNow(page, 3);
	const opened = page.context().waitForEvent('page');
	await page.getByRole('link', { name: 'Open audience window' }).click();
	const again = await opened;
	await expectAudienceAt(again, 3);
	await expect(link(page)).toHaveAttribute('data-link', 'in-step');
	await expect(page.getByRole('link', { name: 'Open audience window' })).toBeHidden();
	const kept = await again.evaluate(() => JSON.stringify(sessionStorage));
	expect(kept, 'what the presenter keeps').not.toContain('dateline-presenter');
});

test('frozen, the audience stays until it is brought to the presenter’s step', async ({ page }) => {
	const audience = await openBoth(page, 2);
	await page.keyboard.press('z');
	await page.keyboard.press('End');
	await expectNow(page, 13);
	await expect(link(page)).toContainText('frozen on step 2');
	await page.reload();
	await expectNow(page, 13);
	await expect(link(page)).toContainText('frozen on step 2');
	await expectAudienceAt(audience, 2);
	await page.keyboard.press('z');
	await expectAudienceAt(audience, 13);
	await expect(link(page)).toHaveAttribute('data-link', 'in-step');
});

test('a blank screen hides the stage and goes nowhere until it is shown again', async ({
	page
}) => {
	const audience = await openBoth(page, 2);
	await page.keyboard.press('.');
	await expect(audience.locator('[data-blank="black"]')).toBeVisible();
	await expect(page.getByText('The screen is black')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Blank' })).toHaveAttribute('aria-pressed', 'true');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('b');
	await expect(audience.locator('[data-blank]')).toBeHidden();
	await expectNow(page, 2);
});

test('two audience windows: the newest is followed, and the presenter is told', async ({
	page
}) => {
	const older = await openBoth(page, 2);
	const newer = await page.context().newPage();
	await newer.goto(`/briefing/${SLUG}/5`);
	await expectNow(page, 5);
	await expect(link(page)).toContainText('2 audience windows');
	await page.keyboard.press('ArrowRight');
	await expectAudienceAt(newer, 6);
	await expectAudienceAt(older, 2);
	await newer.close();
	await expectAudienceAt(older, 6);
	await expect(link(page)).toHaveAttribute('data-link', 'in-step');
});

test('notes are read by the presenter and never reach the audience', async ({ page, request }) => {
	const audience = await openBoth(page, 1);
	await expect(page.locator('[data-notes]')).toContainText(NOTES[0] ?? '');
	await page.keyboard.press('ArrowRight');
	await expectAudienceAt(audience, 2);
	const notes = page.locator('[data-notes]');
	await expect(notes).toContainText(NOTES[1] ?? '');
	await expect(notes, 'a reference, resolved').toContainText('Dimensions some 140');
	await expect(notes).not.toContainText('{');
	const address = `/briefing/${SLUG}/2`;
	const texts = [
		await audience.content(),
		await (await request.get(address)).text(),
		await (await request.get(`${address}/__data.json`)).text()
	];
	for (const text of texts) {
		expect(text.length).toBeGreaterThan(1000);
		for (const note of NOTES) expect(text).not.toContain(note);
	}
});

test('what is no message of this show is ignored', async ({ page }) => {
	const audience = await openBoth(page, 2);
	const stranger = await page.context().newPage();
	await stranger.goto('/methodology');
	await stranger.evaluate(
		({ channel, slug }) => {
			const port = new BroadcastChannel(channel);
			const envelope = { version: 1, slug, session: '', sender: 'x', sequence: 1e6 };
			for (const junk of [
				null,
				'next',
				{ ...envelope, kind: 'command', command: { name: 'go', number: '7' } },
				{ ...envelope, kind: 'command', command: { name: 'go', number: 1e9 } },
				{ ...envelope, version: 2, kind: 'command', command: { name: 'next' } },
				{ ...envelope, slug: 'another', kind: 'command', command: { name: 'next' } },
				{ ...envelope, kind: 'state', state: { number: 9, blank: null, aspect: 1 } },
				{ ...envelope, session: 'x', kind: 'state', state: { number: 'many' } },
				{ ...envelope, kind: 'pointer', at: { x: 5, y: -1 } },
				{ ...envelope, kind: 'ink', number: 2, strokes: 'all' }
			]) {
				port.postMessage(junk);
			}
		},
		{ channel: CHANNEL, slug: SLUG }
	);
	await page.keyboard.press('ArrowRight');
	await expectAudienceAt(audience, 3);
	await expectNow(page, 3);
	await expect(link(page)).toHaveAttribute('data-link', 'in-step');
});

test('the pointer and what is drawn are seen by the audience', async ({ page }) => {
	const audience = await openBoth(page, 2);
	await page.keyboard.press('l');
	const hand = page.locator('[data-hand]');
	const box = await hand.boundingBox();
	if (!box) throw new Error('There is nothing to point at.');
	await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
	const dot = audience.locator('[data-pointer]');
	await expect(dot).toBeVisible();
	const at = await dot.boundingBox();
	const size = audience.viewportSize();
	if (!at || !size) throw new Error('The audience has no pointer.');
	expect((at.x + at.width / 2) / size.width).toBeCloseTo(0.25, 1);
	expect((at.y + at.height / 2) / size.height).toBeCloseTo(0.5, 1);
	await expect(dot, 'it rests').toBeHidden();
	await page.keyboard.press('d');
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 3);
	await page.mouse.up();
	await expect(audience.locator('[data-ink] path').first()).toBeVisible();
	await page.keyboard.press('c');
	await expect(audience.locator('[data-ink] path')).toHaveCount(0);
});

test('the overview and a title lead to any step, and help lists the keys', async ({ page }) => {
	const audience = await openBoth(page, 2);
	await page.keyboard.press('o');
	const overview = page.getByRole('dialog', { name: 'All steps' });
	await expect(overview.getByRole('button', { name: /^2 / })).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(overview).toBeHidden();
	await expectAudienceAt(audience, 4);
	await page.keyboard.press('g');
	await page.getByRole('textbox').fill('warnings');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expectAudienceAt(audience, 5);
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Keys' });
	await expect(help).toContainText('PgDn');
	await page.keyboard.press('Escape');
	await expect(help).toBeHidden();
	await expectNow(page, 5);
});

test.describe('the time', () => {
	/**
	 * @param {Page} page
	 * @param {string} name
	 */
	const time = (page, name) => page.locator(`[data-timer="${name}"]`);

	/**
	 * The presenter window at a time that goes on only when it is told to.
	 * @param {Page} page
	 */
	async function openAtRest(page) {
		await page.clock.install({ time: new Date('2024-03-29T14:32:00') });
		await openPresenter(page);
		await page.clock.pauseAt(new Date('2024-03-29T14:32:40'));
	}

	test('runs, is paused, survives a reload and is reset by a second press alone', async ({
		page
	}) => {
		await openAtRest(page);
		await expect(time(page, 'clock')).toHaveText('14:32');
		await expect(time(page, 'elapsed')).toHaveText('00:00');
		await expect(time(page, 'left')).toHaveText('15:00');
		await page.getByRole('button', { name: 'Start' }).click();
		await page.clock.runFor('06:12');
		await expect(time(page, 'elapsed')).toHaveText('06:12');
		await expect(time(page, 'left')).toHaveText('08:48');
		await expect(time(page, 'clock')).toHaveText('14:38');
		// The first of thirteen steps has a minute and nine seconds.
		await expect(page.locator('[data-pace]')).toHaveText('Pace: 5 min behind');
		await page.reload();
		await page.clock.runFor('00:08');
		await expect(time(page, 'elapsed')).toHaveText('06:20');
		await page.getByRole('button', { name: 'Pause' }).click();
		await page.clock.runFor('05:00');
		await expect(time(page, 'elapsed')).toHaveText('06:20');
		await page.getByRole('button', { name: 'Reset' }).click();
		await page.clock.runFor('00:05');
		await expect(page.getByRole('button', { name: 'Reset' })).toBeVisible();
		await expect(time(page, 'elapsed')).toHaveText('06:20');
		await page.getByRole('button', { name: 'Reset' }).click();
		await page.getByRole('button', { name: 'Press again' }).click();
		await expect(time(page, 'elapsed')).toHaveText('00:00');
	});

	test('planned is the speaker’s, and what is over is said', async ({ page }) => {
		await openAtRest(page);
		await page.getByRole('spinbutton', { name: 'Minutes planned' }).fill('1');
		await page.keyboard.press('Tab');
		await expect(time(page, 'left')).toHaveText('01:00');
		await page.getByRole('button', { name: 'Start' }).click();
		await page.clock.runFor('01:30');
		await expect(time(page, 'left')).toHaveText('+00:30');
		await page.reload();
		await expect(page.getByRole('spinbutton')).toHaveValue('1');
	});
});

test('axe finds nothing in the presenter window', async ({ page }) => {
	await openBoth(page, 2);
	await inEveryLook(page, (look) => expectAccessible(page, look));
	await page.keyboard.press('o');
	await expectAccessible(page, 'with the overview');
	await page.keyboard.press('Escape');
	await page.keyboard.press('?');
	await expectAccessible(page, 'with the keys');
});
