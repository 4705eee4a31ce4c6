import { contradictionsOf } from '../agreement';
import { claimsOf } from '../dataset';
import { markReading } from '../figures';
import { independentSources } from '../origins';
import type { Claim, Dataset, EventRecord, Stance, VagueDate } from '../records';
import type { Filter } from './filter';
import { finds, type OtherNames } from './search';

/** What the predicate needs beside an event and a filter. */
export interface Matching {
	dataset: Dataset;
	names: OtherNames;
}

type Test = (event: EventRecord, filter: Readonly<Filter>, matching: Matching) => boolean;

/** One test a part of the filter that may ask for something; each holds where its part asks for nothing. */
const TESTS: readonly Test[] = [
	({ event_type }, { types }) => isAmong(event_type, types),
	({ outcome }, { outcomes }) => isAmong(outcome, outcomes),
	({ iso3 }, { countries }) => isAmong(iso3, countries),
	({ claims }, { reportedBy }) =>
		reportedBy.length === 0 || claims.some(({ source }) => reportedBy.includes(source)),
	({ where_prec }, { precision }) =>
		precision === null || (where_prec !== undefined && where_prec <= precision),
	happensWithin,
	isLaidTo,
	hasFigureWithin,
	(event, { corroborated }, { dataset }) =>
		!corroborated || independentSources(event.claims, dataset) > 1,
	(event, { disputed }, { dataset }) => !disputed || contradictionsOf(event, dataset).length > 0,
	(event, { text }, { dataset, names }) => finds(event, text, dataset, names)
];

/** The one predicate: map, list, table, timeline, totals and exports show the events for which it holds. */
export function matches(event: EventRecord, filter: Readonly<Filter>, matching: Matching): boolean {
	return TESTS.every((test) => test(event, filter, matching));
}

/** The dataset with the events that match, each as it was. */
export function matchingDataset(filter: Readonly<Filter>, matching: Matching): Dataset {
	const { dataset } = matching;
	return { ...dataset, events: dataset.events.filter((event) => matches(event, filter, matching)) };
}

function isAmong<T>(value: T | undefined, wanted: readonly T[]): boolean {
	return wanted.length === 0 || (value !== undefined && wanted.includes(value));
}

/**
 * Whether any date that a source gives lies within the days asked for, in part at least: a disputed date is not held
 * against an event. What no source dates may have been on any day and is in no range.
 */
function happensWithin(event: EventRecord, { from, to }: Readonly<Filter>): boolean {
	if (from === null && to === null) return true;
	return datesOf(event).some(
		({ earliest, latest, edtf }) =>
			edtf !== '' &&
			(from === null || latest === null || latest >= from) &&
			(to === null || earliest === null || earliest <= to)
	);
}

function datesOf(event: EventRecord): VagueDate[] {
	return [event.when, ...claimsOf(event, 'date').map(({ when }) => when)];
}

/** One claim must name the actor in the stance: blamed by one and named in a denial by another is not both. */
function isLaidTo(event: EventRecord, { actors, stances }: Readonly<Filter>): boolean {
	if (actors.length === 0 && stances.length === 0) return true;
	return event.claims.some(
		(claim) => isAmong(actorIn(claim), actors) && isAmong(stanceIn(claim), stances)
	);
}

/** The actor that a claim names. */
export function actorIn(claim: Claim): string | undefined {
	return 'actor' in claim ? claim.actor : undefined;
}

export function stanceIn(claim: Claim): Stance | undefined {
	return claim.field === 'responsibility' ? claim.stance : undefined;
}

function hasFigureWithin(
	event: EventRecord,
	{ least, most }: Readonly<Filter>,
	{ dataset }: Matching
): boolean {
	if (least === null && most === null) return true;
	const { best } = markReading(event, dataset);
	return best !== null && best >= (least ?? 0) && best <= (most ?? Infinity);
}
