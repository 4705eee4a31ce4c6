import { citing } from '$lib/messages/en/citing';
import type { Citation } from '../citation';
import type { WrittenDataset } from '../compile/compile';
import { eventOf, sourcesOf } from '../dataset';
import type { Claim, Dataset, EventRecord } from '../records';
import { citationFormats } from './citationFormats';
import type { CslItem } from './cslItem';
import { englishName } from './englishWords';

/** Paths of pages, which the routes know. */
export interface Addresses {
	event(id: string): string;
	source(id: string): string;
	dataset: string;
}

/** What is cited, and with what. */
export interface Citable {
	dataset: Dataset;
	written: Pick<WrittenDataset, 'sources'>;
	addresses: Addresses;
}

/** The event first, then its claims as they are written. */
export function eventCitations(id: string, citable: Citable): Citation[] {
	const event = eventOf(citable.dataset, id);
	if (event === null) throw new Error(`No event has the id "${id}".`);
	return [
		eventCitation(event, citable),
		...event.claims.map((claim) => claimCitation(claim, event, citable))
	];
}

export function sourceCitation(id: string, { dataset, written, addresses }: Citable): Citation {
	const item = writtenSource(id, written);
	return {
		id,
		what: item.title ?? item.custom.short_name,
		permalink: withVersion(addresses.source(id), dataset),
		...citationFormats(item)
	};
}

export function datasetCitation({ dataset, addresses }: Citable): Citation {
	const permalink = withVersion(addresses.dataset, dataset);
	const item: CslItem = {
		id: 'dateline',
		type: 'dataset',
		title: citing.project,
		version: dataset.version,
		note: citing.codedFrom(dataset.sources.map(({ short_name }) => short_name)),
		URL: permalink
	};
	return { id: 'dataset', what: citing.wholeDataset, permalink, ...citationFormats(item) };
}

function eventCitation(event: EventRecord, { dataset, addresses }: Citable): Citation {
	const permalink = withVersion(addresses.event(event.id), dataset);
	const item: CslItem = {
		id: `dateline-${event.id}`,
		type: 'entry',
		title: englishName(event),
		'container-title': citing.project,
		version: dataset.version,
		note: citing.codedFrom(sourcesOf(event, dataset).map(({ short_name }) => short_name)),
		URL: permalink
	};
	return { id: event.id, what: englishName(event), permalink, ...citationFormats(item) };
}

/** The document with the paragraph, as found in Dateline. */
function claimCitation(
	claim: Claim,
	event: EventRecord,
	{ dataset, written, addresses }: Citable
): Citation {
	const permalink = `${withVersion(addresses.event(event.id), dataset)}#${claim.id}`;
	const { note, URL: address, ...source } = writtenSource(claim.source, written);
	const item: CslItem = {
		...source,
		id: claim.id,
		locator: citing.paragraph(claim.paragraph),
		note: [
			note,
			address && citing.documentAt(address),
			citing.inDateline(englishName(event), claim.id, dataset.version)
		]
			.filter((part) => part !== undefined)
			.join('. '),
		URL: permalink
	};
	return {
		id: claim.id,
		what: citing.claim(claim.words, claim.paragraph, source.custom.short_name),
		permalink,
		...citationFormats(item)
	};
}

function writtenSource(id: string, { sources }: Citable['written']) {
	const source = sources.find((candidate) => candidate.id === id);
	if (source === undefined) throw new Error(`No source has the id "${id}".`);
	return source;
}

function withVersion(address: string, { version }: Dataset): string {
	return `${address}?version=${version}`;
}
