import { expect, test } from './support/fixtures.js';

// Each attempt is a violation, as it should be.
test.use({ provokesFaults: true });

test('the browser refuses to make code or markup of text', async ({ page, theDriver }) => {
	await theDriver.open('/');
	const outcomes = await page.evaluate(tryEverySink);
	expect(outcomes).toEqual({
		innerHTML: 'TypeError',
		'document.write': 'TypeError',
		'a worker from a blob': 'TypeError',
		'a worker from elsewhere on the site': 'TypeError',
		'another policy': 'TypeError',
		eval: 'refused'
	});
});

/** Runs in the page. */
async function tryEverySink() {
	/** @type {Record<string, string>} */
	const outcomes = {};
	/**
	 * @param {string} name
	 * @param {() => unknown} attempt
	 */
	const attempt = (name, attempt) => {
		try {
			attempt();
			outcomes[name] = 'allowed';
		} catch (fault) {
			outcomes[name] = fault instanceof Error ? fault.name : 'refused';
		}
	};
	attempt('innerHTML', () => (document.createElement('div').innerHTML = '<b>text</b>'));
	attempt('document.write', () => document.write('text'));
	attempt(
		'a worker from a blob',
		() => new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))
	);
	attempt('a worker from elsewhere on the site', () => new Worker('/favicon.svg'));
	attempt('another policy', () => {
		const { trustedTypes } = /** @type {any} */ (window);
		trustedTypes.createPolicy('another', {});
	});
	// What the debugger evaluates may use eval; what runs after it may not.
	outcomes['eval'] = await new Promise((done) => {
		setTimeout(() => {
			try {
				done(window.eval('"allowed"'));
			} catch {
				done('refused');
			}
		});
	});
	return outcomes;
}
