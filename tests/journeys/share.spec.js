import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './support/accessibility.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';
import { readQr } from './support/readQr.js';

/** @param {import('@playwright/test').Page} page */
const shared = (page) => page.getByRole('dialog', { name: 'Share' });

test.describe('sharing', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test(
		'a view is handed on as a link, a QR code and a frame, and the focus comes back',
		ON_DRAWN_MAP,
		async ({ page, theDriver, baseURL }) => {
			await theDriver.openMap('/?event=kerman&panel=claims&asof=2024-03-24');
			const button = page.getByRole('button', { name: 'Share: Bombing at a ceremony' });
			await button.press('Enter');
			const link = `${baseURL}/?event=kerman&panel=claims&asof=2024-03-24`;
			await shared(page).getByRole('button', { name: 'Copy: Link' }).click();
			await expect(shared(page).getByRole('status')).toHaveText('Link copied.');
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
			const code = shared(page).getByRole('img', { name: `QR code of ${link}` });
			await expect(code).toBeVisible();
			const [path, box] = await Promise.all([
				code.locator('path').getAttribute('d'),
				code.getAttribute('viewBox')
			]);
			expect(readQr(path ?? '', Number(box?.split(' ').at(-1)))).toBe(link);
			await shared(page).getByRole('checkbox', { name: 'Legend' }).check();
			await shared(page).getByRole('button', { name: 'Copy: Code for your page' }).click();
			await expect(shared(page).getByRole('status')).toHaveText('Code for your page copied.');
			expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
				`<iframe src="${baseURL}/embed?event=kerman&amp;panel=claims&amp;asof=2024-03-24&amp;legend=1" title="Bombing at a ceremony`
			);
			await expectAccessible(page, 'with the dialog to share open');
			await page.keyboard.press('Escape');
			await expect(shared(page)).toHaveCount(0);
			await expect(button).toBeFocused();
		}
	);

	test('the whole map is shared from a button on it', ON_DRAWN_MAP, async ({ page, theDriver }) => {
		await theDriver.openMap('/?rule=span');
		await theDriver.control('Share this view').click();
		await expect(shared(page)).toContainText('/?rule=span');
		await expect(shared(page)).toContainText('What five reports say');
	});
});

test.describe('in a frame of another page', () => {
	/**
	 * A page around the frame, as an editor would make it. On the same host, so that what the frame may not do is noted.
	 * @param {import('@playwright/test').Page} page
	 * @param {string} query
	 */
	async function embed(page, query) {
		const frame = `<iframe src="/embed${query}" title="Map" width="300" height="480" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`;
		const body = `<!doctype html><html lang="en"><title>Article</title><h1>Article</h1>${frame}</html>`;
		await page.route('**/article', (route) => route.fulfill({ contentType: 'text/html', body }));
		await page.goto('/article');
		return page.frameLocator('iframe');
	}

	test('at 300 px a mark opens its sources, whose links open beside the page', async ({
		page,
		context
	}) => {
		const frame = await embed(page, '');
		// The detailed map, whose worker the sandbox and the policy have to let through.
		await expect(frame.locator('[data-map="live"]')).toBeVisible({ timeout: 60_000 });
		const mark = frame.getByRole('button', { name: /Bombing at a ceremony/ });
		await mark.click();
		const popup = frame.locator('[data-popup]');
		const close = popup.getByRole('button', { name: 'Close' });
		await expect(popup).toContainText('nearly 100');
		await expect(close).toBeFocused();
		expect((await popup.boundingBox())?.width).toBe(300);
		const opened = context.waitForEvent('page');
		await popup.getByRole('link', { name: 'Unnamed (Reuters, EFE)', exact: true }).click();
		await expect(await opened).toHaveURL(/\/sources\/unnamed-reuters-efe#p\d+$/);
		await page.bringToFront();
		await close.press('Escape');
		await expect(popup).toHaveCount(0);
		await expect(mark).toBeFocused();
	});

	test(
		'the map keeps what its address asks for, and hands it on',
		ON_DRAWN_MAP,
		async ({ page, context }) => {
			const frame = await embed(page, '?least=100&asof=2024-03-24&list=1&title=0&theme=dark');
			await expect(frame.getByText('Known by 24 March 2024')).toBeVisible();
			await expect(frame.getByRole('region', { name: 'Events', exact: true })).toContainText(
				'2 events'
			);
			await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
			await expect(frame.getByRole('banner')).toHaveCount(0);
			const opened = context.waitForEvent('page');
			await frame.getByRole('link', { name: 'Open in Dateline' }).click();
			await expect(await opened).toHaveURL(/\/\?asof=2024-03-24&least=100$/);
		}
	);
});

test('only the map for frames may be framed, and pages say what they are', async ({ request }) => {
	for (const path of ['/', '/events/kerman', '/briefing/what-led-to-crocus/1']) {
		const { 'content-security-policy': policy } = (await request.get(path)).headers();
		expect(policy, path).toBe("frame-ancestors 'self'");
	}
	const framed = await request.get('/embed');
	expect(framed.headers()['content-security-policy']).toBeUndefined();
	const picture = await request.get('/cards/kerman.png');
	expect(picture.headers()['content-type']).toBe('image/png');
	const page = readFileSync(join(import.meta.dirname, '../../build/events/kerman.html'), 'utf8');
	expect(page).toContain('content="KERMAN, January 2024 — Nearly 100 killed, says Barton');
});
