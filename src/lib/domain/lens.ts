import type { Day, HeadlineRule } from './records';

/** How the dataset is read: by which rule, as it was known by which day, and through which source. */
export interface Lens {
	rule: HeadlineRule;
	/** Only what was issued up to this day counts; null: everything. */
	asOf: Day | null;
	/** Id of the one source that counts; null: all. */
	source: string | null;
}

export const DEFAULT_LENS: Readonly<Lens> = { rule: 'latest', asOf: null, source: null };

export function isSameLens(a: Readonly<Lens>, b: Readonly<Lens>): boolean {
	return a.rule === b.rule && a.asOf === b.asOf && a.source === b.source;
}

/** The parts of a wider record, such as a link's, that are the lens. */
export function lensFrom({ rule, asOf, source }: Readonly<Lens>): Lens {
	return { rule, asOf, source };
}
