import { isFiltering } from '../filter/filter';
import { DEFAULT_LENS } from '../lens';
import { bibliography } from './bibliography';
import { claimsCsv } from './claimsCsv';
import { eventsCsv } from './eventsCsv';
import { lensCells, type Shown } from './lensCells';
import { lensGeojson } from './lensGeojson';
import type { SavedKind } from './savedKinds';

export interface LensFile {
	name: string;
	type: string;
	text: string;
}

const CSV = { ending: 'csv', type: 'text/csv;charset=utf-8' };
const ENDINGS: Readonly<Record<SavedKind, { ending: string; type: string }>> = {
	events: CSV,
	claims: CSV,
	dataset: { ending: 'geojson', type: 'application/geo+json' },
	sources: { ending: 'bib', type: 'application/x-bibtex' }
};

/** What is on show, to be saved; `published`: the file of all sources that its kind takes them from, or ''. */
export function lensFile(kind: SavedKind, shown: Shown, published: string): LensFile {
	const { ending, type } = ENDINGS[kind];
	return {
		name: `${lensFileName(kind, shown)}.${ending}`,
		type,
		text: textOf(kind, shown, published)
	};
}

/** Without an ending: `dateline-events-asof-2024-03-23-lowest`. Only what differs from the usual is said. */
export function lensFileName(
	what: string,
	{ lens: { rule, asOf, source }, filter }: Pick<Shown, 'lens' | 'filter'>
): string {
	return [
		'dateline',
		what,
		asOf === null ? [] : `asof-${asOf}`,
		source === null ? [] : `through-${source}`,
		rule === DEFAULT_LENS.rule ? [] : rule,
		isFiltering(filter) ? 'filtered' : []
	]
		.flat()
		.join('-');
}

function textOf(kind: SavedKind, shown: Shown, published: string): string {
	switch (kind) {
		case 'events':
			return eventsCsv(shown.dataset, lensCells(shown));
		case 'claims':
			return claimsCsv(shown.dataset, lensCells(shown));
		case 'dataset':
			return lensGeojson(shown, published);
		case 'sources':
			return bibliography(shown, published);
	}
}
