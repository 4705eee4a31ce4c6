import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { WrittenDataset } from '../compile/compile';

/**
 * The sources for LaTeX and reference managers, keyed by id. BibLaTeX and not BibTeX, which could not keep that a
 * day of issue is one of two.
 */
export function sourcesBib({ sources }: WrittenDataset): string {
	const { format } = plugins.config.get('@bibtex');
	Object.assign(format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
	const text = new Cite(structuredClone(sources)).format('biblatex', { format: 'text' });
	return `${text.trim()}\n`;
}
