import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails with a readable list where axe finds anything on the page as it stands.
 * @param {import('@playwright/test').Page} page
 * @param {string} [when] what the page shows, for the message
 */
export async function expectAccessible(page, when = '') {
	const { violations } = await new AxeBuilder({ page })
		// What passes is of no interest here, and naming its elements takes axe most of its time.
		.options({ resultTypes: ['violations'] })
		.withTags(TAGS)
		.analyze();
	const found = violations.map(({ id, impact, help, nodes }) => {
		const places = nodes
			.slice(0, 5)
			.map((node) => `    ${node.target.join(' ')}\n    ${node.html}`);
		const more = nodes.length > 5 ? `\n    and ${nodes.length - 5} more` : '';
		return `${id} (${impact}): ${help}\n${places.join('\n')}${more}`;
	});
	expect(found.join('\n'), `axe on ${page.url()} ${when}`).toBe('');
}
