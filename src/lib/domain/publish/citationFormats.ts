import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CitationFormat } from '../citation';
import { citationText } from './citationText';
import type { CslItem } from './cslItem';

/** One item in every format, each text with a final newline. */
export function citationFormats(item: CslItem): Record<CitationFormat, string> {
	return {
		text: `${citationText(item)}\n`,
		bibtex: biblatex([withLocatorNoted(item)]),
		csl: `${new Cite([structuredClone(item)]).format('data', { format: 'text' }).trim()}\n`
	};
}

/**
 * Items for LaTeX and reference managers, keyed by id. BibLaTeX and not BibTeX, which could not keep that a day of
 * issue is one of two, nor a version.
 */
export function biblatex(items: readonly CslItem[]): string {
	const { format } = plugins.config.get('@bibtex');
	Object.assign(format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
	const text = new Cite(structuredClone(items)).format('biblatex', { format: 'text' });
	return `${text.trim()}\n`;
}

/** An entry has no field for a paragraph. */
function withLocatorNoted(item: CslItem): CslItem {
	const note = [item.locator, item.note].filter((part) => part !== undefined).join('. ');
	return note === '' ? item : { ...item, note };
}
