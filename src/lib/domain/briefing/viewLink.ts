import { briefingFaults as words } from '$messages/briefingFaults';
import { DEFAULT_VIEW, readLink, writeLink } from '../link';

/** The map's address in a language of the interface but that at the root: "/fr/?event=kerman", "/fr". */
const IN_LANGUAGE = new RegExp(`^/(?:${BUILT_LANGUAGES.join('|')})(?:/|(?=\\?|$))`);

/** A link to the map as it is at the root, for one that was copied from the map in some language: a view has none. */
export function withoutLanguage(link: string): string {
	return link.replace(IN_LANGUAGE, '/');
}

/** What of a step's link cannot be read, a sentence each; empty where all of it can. */
export function faultsOfLink(link: string): string[] {
	const [path = '', query = ''] = link.split('?');
	if (path !== '/') return [words.link.elsewhere(link, path)];
	const pairs = [...new URLSearchParams(query)];
	const names = pairs.map(([name]) => name);
	return [
		...pairs
			.filter(([name, value]) => !isRead(name, value))
			.map(([name, value]) => words.link.unread(`${name}=${value}`)),
		...names
			.filter((name, index) => names.indexOf(name) !== index)
			.map((name) => words.link.twice(name))
	];
}

/** A part of a link that is read leaves a mark on the view, unless it asks for what stands without it. */
function isRead(name: string, value: string): boolean {
	// A panel is one of what is selected.
	const ground = name === 'panel' ? { event: 'any' } : {};
	const without = writeLink(readLink(`?${new URLSearchParams(ground)}`));
	const withIt = writeLink(readLink(`?${new URLSearchParams({ ...ground, [name]: value })}`));
	return withIt !== without || (name === 'rule' && value === DEFAULT_VIEW.rule);
}
