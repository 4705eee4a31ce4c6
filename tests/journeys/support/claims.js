import { expect } from '@playwright/test';

/**
 * @typedef {import('@playwright/test').Locator} Locator
 * @typedef {import('./builtSite.js').Feature} Feature
 * @typedef {{ words: string, links: string[], text: string }} Quotation `links`: addresses beside the words;
 *   `text`: all that is said of them
 */

/**
 * The words that a panel or page quotes, each with what stands beside them.
 * @param {Locator} scope
 * @returns {Promise<Quotation[]>}
 */
export function quotations(scope) {
	return scope.locator('q').evaluateAll((quotes) =>
		quotes.map((quote) => {
			const beside = quote.parentElement ?? quote;
			return {
				words: quote.textContent.trim(),
				links: [...beside.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
				text: beside.textContent.replace(/\s+/g, ' ')
			};
		})
	);
}

/**
 * Fails unless every claim on an event stands in the scope: its words, a link to its paragraph, and whom its source
 * names as saying it.
 * @param {Locator} scope
 * @param {Feature} feature
 */
export async function expectEveryClaim(scope, { properties }) {
	const quoted = await quotations(scope);
	const missing = properties.claims.filter(
		({ words, source, paragraph, attributed_to: sayer }) =>
			!quoted.some(
				({ words: shown, links, text }) =>
					shown === words &&
					links.includes(paragraphAddress(source, paragraph)) &&
					(sayer === undefined || text.includes(sayer))
			)
	);
	expect(
		missing.map(({ id }) => id),
		'claims that are not shown with words, sayer and paragraph'
	).toEqual([]);
}

/**
 * @param {string} source
 * @param {number} paragraph
 */
export function paragraphAddress(source, paragraph) {
	return `/sources/${source}#p${paragraph}`;
}
