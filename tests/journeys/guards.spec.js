import { expect, test } from './support/fixtures.js';

// What watches every journey must see what it watches for: a guard that sleeps lets everything pass.
test.describe('the watch over a journey', () => {
	test.use({ provokesFaults: true });

	test('sees a broken content policy', async ({ page, theDriver, faults }) => {
		await theDriver.open('/methodology');
		await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
		await expect.poll(() => faults.join('\n')).toContain('content policy broken');
		expect(faults.join('\n')).toContain('style-src');
	});

	test('sees a request to another host', async ({ page, faults }) => {
		await page.route('https://elsewhere.test/**', (route) => route.fulfill({ body: '' }));
		await page.route('**/unguarded', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: '<!doctype html><title>A page</title><img src="https://elsewhere.test/a.png">'
			})
		);
		await page.goto('/unguarded');
		await expect
			.poll(() => faults)
			.toContain('request to another host: https://elsewhere.test/a.png');
	});

	test('sees what the console and uncaught errors say', async ({ page, theDriver, faults }) => {
		await theDriver.open('/methodology');
		await page.evaluate(() => {
			console.error('said');
			setTimeout(() => {
				throw new Error('thrown by a timer');
			});
			void Promise.reject(new Error('promised'));
		});
		await expect.poll(() => faults.join('\n')).toContain('console error: said');
		await expect.poll(() => faults.join('\n')).toContain('thrown: thrown by a timer');
		await expect.poll(() => faults.join('\n')).toContain('thrown: promised');
	});
});

test('a journey with a fault fails', async ({ page, theDriver }) => {
	test.fail();
	await theDriver.open('/methodology');
	await page.evaluate(() => console.error('no test may pass over this'));
});
