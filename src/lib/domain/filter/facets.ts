import { countryName } from '../places';
import type { Claim, Dataset, EventRecord } from '../records';
import { EVENT_TYPES, OUTCOMES, STANCES } from '../vocabulary';
import type { Filter } from './filter';
import { actorIn, matches, stanceIn, type Matching } from './matches';

/** The parts of a filter that are lists of options. */
export type ListKey = (typeof LIST_KEYS)[number];

/** In the order in which the interface lists them. */
export const LIST_KEYS = [
	'types',
	'outcomes',
	'countries',
	'actors',
	'stances',
	'reportedBy'
] as const satisfies readonly (keyof Filter)[];

/** One value that a reader may ask for, with how many events it would leave under all other parts of the filter. */
export interface Option {
	value: string;
	count: number;
	chosen: boolean;
}

/** The options of one part, in the order in which the interface lists them; those that no event has are not offered. */
export function optionsOf(key: ListKey, filter: Readonly<Filter>, matching: Matching): Option[] {
	const chosen: readonly string[] = filter[key];
	return VALUES[key](matching.dataset).map((value) => ({
		value,
		count: countOf({ ...filter, [key]: [value] }, matching),
		chosen: chosen.includes(value)
	}));
}

/** How many events a filter leaves. */
export function countOf(filter: Readonly<Filter>, matching: Matching): number {
	return matching.dataset.events.filter((event) => matches(event, filter, matching)).length;
}

/** Every value of a part that some event has. */
const VALUES: Readonly<Record<ListKey, (dataset: Dataset) => readonly string[]>> = {
	types: ({ events }) =>
		EVENT_TYPES.filter((type) => events.some(({ event_type }) => event_type === type)),
	outcomes: ({ events }) => OUTCOMES.filter((one) => events.some(({ outcome }) => outcome === one)),
	countries: ({ events }) => {
		const named = new Set(events.flatMap(({ iso3 }) => iso3 ?? []));
		return [...named].sort((a, b) => (sortName(a) < sortName(b) ? -1 : 1));
	},
	actors: ({ actors, events }) => {
		const named = new Set(claimsIn(events).flatMap((claim) => actorIn(claim) ?? []));
		return actors.map(({ id }) => id).filter((id) => named.has(id));
	},
	stances: ({ events }) => {
		const taken = new Set(claimsIn(events).flatMap((claim) => stanceIn(claim) ?? []));
		return STANCES.filter((stance) => taken.has(stance));
	},
	reportedBy: ({ sources, events }) => {
		const heard = new Set(claimsIn(events).map(({ source }) => source));
		return sources.map(({ id }) => id).filter((id) => heard.has(id));
	}
};

function claimsIn(events: readonly EventRecord[]): Claim[] {
	return events.flatMap(({ claims }) => claims);
}

/** By name, as lists of countries are sorted: "the Netherlands" under N. */
function sortName(iso3: string): string {
	return countryName(iso3).replace(/^the /, '');
}
