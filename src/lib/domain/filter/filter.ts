import type { Day, EventType, Outcome, Stance, WherePrecision } from '../records';

/**
 * Which events the reader asks for. Within a list one match is enough; all parts must hold together. Empty lists, nulls
 * and false ask for nothing.
 */
export interface Filter {
	/** Words to find, as typed. */
	text: string;
	types: readonly EventType[];
	/** Only what may have happened from this day on, and up to that one. */
	from: Day | null;
	to: Day | null;
	outcomes: readonly Outcome[];
	/** ISO 3166-1 alpha-3. */
	countries: readonly string[];
	/** Ids of actors that a claim names in one of `stances`, or in any. */
	actors: readonly string[];
	stances: readonly Stance[];
	/** Ids of sources that say anything about the event. Unlike a lens it leaves the claims of all others in sight. */
	reportedBy: readonly string[];
	/** Bounds of the headline figure. Where no source gives a number, none is within them. */
	least: number | null;
	most: number | null;
	/** At least two independent voices. */
	corroborated: boolean;
	/** Sources exclude each other on something. */
	disputed: boolean;
	/** The coarsest place that will do: UCDP's 1 to 7. */
	precision: WherePrecision | null;
}

export const DEFAULT_FILTER: Readonly<Filter> = {
	text: '',
	types: [],
	from: null,
	to: null,
	outcomes: [],
	countries: [],
	actors: [],
	stances: [],
	reportedBy: [],
	least: null,
	most: null,
	corroborated: false,
	disputed: false,
	precision: null
};

const KEYS = Object.keys(DEFAULT_FILTER) as (keyof Filter)[];

/** The parts of a wider record, such as a link's, that are the filter. */
export function filterFrom(record: Readonly<Filter>): Filter {
	return Object.fromEntries(KEYS.map((key) => [key, record[key]])) as unknown as Filter;
}

export function isSameFilter(a: Readonly<Filter>, b: Readonly<Filter>): boolean {
	return KEYS.every((key) => String(a[key]) === String(b[key]));
}

export function isFiltering(filter: Readonly<Filter>): boolean {
	return !isSameFilter(filter, DEFAULT_FILTER);
}
