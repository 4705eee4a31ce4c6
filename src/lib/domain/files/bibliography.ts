import { sourcesBehind } from '../sourcesBehind';
import { lensCells, type Shown } from './lensCells';

/**
 * The entries of `sources.bib` for the documents behind what is on show, as they were published. What made the choice
 * stands before them, where BibTeX reads nothing.
 */
export function bibliography(shown: Shown, published: string): string {
	const ids = new Set(sourcesBehind(shown.dataset).map(({ id }) => id));
	const entries = published
		.split(/^(?=@)/m)
		.filter((entry) => ids.has(/^@\w+\{([^,]*),/.exec(entry)?.[1] ?? ''));
	const told = Object.entries(lensCells(shown))
		.filter(([, value]) => value !== null)
		// An at sign begins an entry, wherever it stands.
		.map(([name, value]) => `% ${name}: ${String(value).replaceAll('@', '(at)')}\n`);
	return `${told.join('')}${entries.join('')}`;
}
