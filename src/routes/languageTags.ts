import { base } from '$app/paths';
import { siteLanguages } from '$lib/server/languages';
import { siteAddress } from './siteAddress';

/**
 * Markup for the head of a page: where the same page is in each language. Readers of none of them are sent to that at the
 * root. Paths, where nobody has said at which host the site is.
 */
export function languageTags(pathname: string): string {
	const page = pathname.slice(base.length);
	const [root] = siteLanguages;
	return [...siteLanguages, { code: 'x-default', path: root?.path ?? '' }]
		.map(
			({ code, path }) =>
				`<link rel="alternate" hreflang="${code}" href="${siteAddress ?? ''}${path}${page}" />`
		)
		.join('\n\t\t');
}
