import { DEFAULT_LENS, type Lens } from '../lens';
import type { Dataset } from '../records';
import { claimsCsv } from './claimsCsv';
import { eventsCsv } from './eventsCsv';
import { lensCells } from './lensCells';
import { lensGeojson } from './lensGeojson';
import type { SavedKind } from './savedKinds';

export interface LensFile {
	name: string;
	type: string;
	text: string;
}

const ENDINGS: Readonly<Record<SavedKind, { ending: string; type: string }>> = {
	events: { ending: 'csv', type: 'text/csv;charset=utf-8' },
	claims: { ending: 'csv', type: 'text/csv;charset=utf-8' },
	dataset: { ending: 'geojson', type: 'application/geo+json' }
};

/** A dataset as a lens shows it, to be saved; `sources`: as they are written, in CSL-JSON. */
export function lensFile(
	kind: SavedKind,
	dataset: Dataset,
	lens: Readonly<Lens>,
	sources: readonly { id: string }[]
): LensFile {
	const { ending, type } = ENDINGS[kind];
	const name = ['dateline', kind, ...nameParts(lens)].join('-');
	return { name: `${name}.${ending}`, type, text: textOf(kind, dataset, lens, sources) };
}

/** Only what differs from the usual: `asof-2024-03-23`, `lowest`. */
function nameParts({ rule, asOf, source }: Readonly<Lens>): string[] {
	return [
		asOf === null ? [] : `asof-${asOf}`,
		source === null ? [] : `through-${source}`,
		rule === DEFAULT_LENS.rule ? [] : rule
	].flat();
}

function textOf(
	kind: SavedKind,
	dataset: Dataset,
	lens: Readonly<Lens>,
	sources: readonly { id: string }[]
): string {
	switch (kind) {
		case 'events':
			return eventsCsv(dataset, lensCells(dataset, lens));
		case 'claims':
			return claimsCsv(dataset, lensCells(dataset, lens));
		case 'dataset':
			return lensGeojson(dataset, lens, sources);
	}
}
