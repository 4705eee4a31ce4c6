import { chooseDate, chooseWhereabouts, placeCandidates } from './choose';
import { claimsOf, dayOfIssue } from './dataset';
import type { Lens } from './lens';
import { newestFirst } from './order';
import type { Claim, Dataset, EventRecord, VagueDate } from './records';

/** Of an event that no claim dates. */
const NO_DATE: VagueDate = {
	edtf: '',
	earliest: null,
	latest: null,
	precision: 5,
	approximate: false
};

/**
 * The dataset as a lens shows it: only the claims of sources that count, only the events that they speak of, each on the
 * date and place that the rule makes of what is left. Everything made of a dataset is thereby made of what the lens shows.
 */
export function readThrough(dataset: Dataset, lens: Readonly<Lens>): Dataset {
	const ruled = { ...dataset, rule: lens.rule };
	const silent = dataset.sources.filter(({ id }) => !counts(id, lens, dataset));
	if (silent.length === 0) return ruled;
	const isHeard = ({ source }: Claim) => !silent.some(({ id }) => id === source);
	const events = dataset.events.flatMap((event) => {
		const claims = event.claims.filter(isHeard);
		if (claims.length === event.claims.length) return [event];
		return claims.length === 0 ? [] : [withClaims(event, claims, dataset)];
	});
	return { ...ruled, events: newestFirst(events) };
}

/** Whether a source's claims count. One whose day of issue is inferred counts from the last day it may be. */
export function counts(
	sourceId: string,
	{ asOf, source }: Readonly<Lens>,
	dataset: Dataset
): boolean {
	if (source !== null && source !== sourceId) return false;
	return asOf === null || dayOfIssue(dataset, sourceId) <= asOf;
}

/** The events that a lens leaves out, in the order of the dataset. */
export function leftOut(whole: Dataset, read: Dataset): EventRecord[] {
	const shown = new Set(read.events.map(({ id }) => id));
	return whole.events.filter(({ id }) => !shown.has(id));
}

function withClaims(event: EventRecord, claims: readonly Claim[], dataset: Dataset): EventRecord {
	// The summary was written of all claims, and would tell what these do not.
	const heard = { ...event, claims, summary: '' };
	return {
		...placed(heard, dataset),
		when: chooseDate(claimsOf(heard, 'date'), dataset)?.when ?? NO_DATE
	};
}

/** What a place claim says of where an event is. */
const WHEREABOUTS = ['place', 'admin1', 'iso3', 'where_prec', 'radius_km'] as const;

function placed(event: EventRecord, dataset: Dataset): EventRecord {
	// Arrests in a country are that country, whoever speaks of them.
	if (event.event_type === 'arrest') return event;
	const rest = { ...event };
	for (const part of WHEREABOUTS) delete rest[part];
	const chosen = chooseWhereabouts(placeCandidates(event), event.place, dataset);
	if (!chosen) return { ...rest, coordinates: null };
	const { place, admin1, iso3, where_prec, radius_km, coordinates = null } = chosen;
	return {
		...rest,
		place,
		...(admin1 === undefined ? {} : { admin1 }),
		...(iso3 === undefined ? {} : { iso3 }),
		...(where_prec === undefined ? {} : { where_prec }),
		...(radius_km === undefined ? {} : { radius_km }),
		coordinates
	};
}
