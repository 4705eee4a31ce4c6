import type { Claim, Dataset, EventRecord } from '../records';
import { byId, csvText, type Cell, type Row } from './csvText';
import type { LensCells } from './lensCells';

const COLUMNS = [
	'event_id',
	'claim_id',
	'field',
	'of',
	'low',
	'high',
	'approximate',
	'enumerated',
	'part_of',
	'jointly',
	'words',
	'value',
	'stance',
	'actor',
	'source_id',
	'paragraph',
	'attributed_to'
] as const;

/** One row a claim. A statement that covers several events has a row for each, with the same `jointly`. */
export function claimsCsv(dataset: Dataset, lens?: LensCells): string {
	const claims = dataset.events.flatMap((event) => event.claims.map((claim) => ({ event, claim })));
	const rows = byId(claims, ({ claim }) => claim.id).map(rowOf);
	return csvText(COLUMNS, rows, lens);
}

function rowOf({
	event,
	claim
}: {
	event: EventRecord;
	claim: Claim;
}): Row<(typeof COLUMNS)[number]> {
	return {
		event_id: event.id,
		claim_id: claim.id,
		field: claim.field,
		...NO_FIGURE,
		...('of' in claim ? figureCells(claim) : {}),
		jointly: claim.jointly,
		words: claim.words,
		value: valueOf(claim),
		stance: 'stance' in claim ? claim.stance : null,
		actor: 'actor' in claim ? claim.actor : null,
		source_id: claim.source,
		paragraph: claim.paragraph,
		attributed_to: claim.attributed_to
	};
}

const NO_FIGURE = {
	of: null,
	low: null,
	high: null,
	approximate: null,
	enumerated: null,
	part_of: null
};

function figureCells(claim: Extract<Claim, { of: unknown }>): Record<keyof typeof NO_FIGURE, Cell> {
	return {
		of: claim.of,
		low: claim.low,
		high: claim.high,
		approximate: claim.approximate ?? false,
		enumerated: claim.enumerated ?? false,
		part_of: claim.part_of
	};
}

/**
 * The date, the place, the target with its place, the control, the issuer or the thing confirmed; numbers, stance and
 * actor have their own columns.
 */
function valueOf(claim: Claim): string | null {
	switch (claim.field) {
		case 'date':
			return claim.date;
		case 'place':
			return claim.place;
		case 'control':
			return `${claim.status}: ${claim.place}`;
		case 'target':
			return claim.place === undefined ? claim.target : `${claim.target}, ${claim.place}`;
		case 'issuer':
			return claim.issuer;
		case 'responsibility':
			return claim.confirms ?? null;
		default:
			return null;
	}
}
