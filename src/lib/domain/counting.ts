import { claimsOf, sourceOf } from './dataset';
import type { Counted, Dataset, EventRecord, FigureClaim, FigureField } from './records';
import { COUNTED, FIGURE_FIELDS } from './vocabulary';

export interface FigureKey {
	field: FigureField;
	of: Counted;
}

/** The figures that an event's claims speak of, victims first. */
export function figureKeys(event: EventRecord): FigureKey[] {
	return FIGURE_FIELDS.flatMap((field) =>
		COUNTED.filter((of) =>
			event.claims.some((claim) => claim.field === field && claim.of === of)
		).map((of) => ({ field, of }))
	);
}

/** All claims on one figure, in order of publication, then of paragraph. */
export function figureClaims(
	event: EventRecord,
	field: FigureField,
	of: Counted,
	dataset: Dataset
): FigureClaim[] {
	const number = ({ source }: FigureClaim) => sourceOf(dataset, source).number;
	return claimsOf(event, field)
		.filter((claim) => claim.of === of)
		.sort((a, b) => number(a) - number(b) || a.paragraph - b.paragraph);
}

/**
 * One claim a source: a number beats words, words of its own beat those it passes on, then the later paragraph. The
 * others stay visible but do not count.
 */
export function countingClaims(
	event: EventRecord,
	field: FigureField,
	of: Counted,
	dataset: Dataset
): FigureClaim[] {
	const bySource = new Map<string, FigureClaim>();
	for (const claim of figureClaims(event, field, of, dataset)) {
		const earlier = bySource.get(claim.source);
		if (!earlier || weight(claim) >= weight(earlier)) bySource.set(claim.source, claim);
	}
	return [...bySource.values()];
}

function weight(claim: FigureClaim): number {
	if (hasNumber(claim)) return 2;
	return claim.attributed_to === undefined ? 1 : 0;
}

export function hasNumber({ low, high }: FigureClaim): boolean {
	return low !== null || high !== null;
}
