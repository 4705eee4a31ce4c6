import type { Citation, Cited } from '$lib/domain/citation';
import {
	datasetCitation,
	eventCitations,
	sourceCitation,
	type Addresses
} from '$lib/domain/publish/citations';
import { dataset, written } from './geodata';

/** What has a page and a file of citations. Those of claims stand with their event. */
export type CitedPage = Exclude<Cited, { kind: 'claim' }>;

export const CITED_PAGES: readonly CitedPage[] = [
	{ kind: 'dataset' },
	...dataset.sources.map(({ id }) => ({ kind: 'source' as const, id })),
	...dataset.events.map(({ id }) => ({ kind: 'event' as const, id }))
];

/** The citations of one page; with an event those of its claims, after its own. */
export function citationsOf(cited: CitedPage, addresses: Addresses): Citation[] {
	const citable = { dataset, written, addresses };
	switch (cited.kind) {
		case 'event':
			return eventCitations(cited.id, citable);
		case 'source':
			return [sourceCitation(cited.id, citable)];
		case 'dataset':
			return [datasetCitation(citable)];
	}
}
