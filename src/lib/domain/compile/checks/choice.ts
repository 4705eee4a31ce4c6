import { chooseDate, chooseWhereabouts, placeCandidates } from '../../choose';
import { claimsOf } from '../../dataset';
import type { EventRecord, Source } from '../../records';
import type { FeatureReading } from '../draft';
import type { Issue } from '../issues';
import { atRecord, type Check } from './check';

/** An event stands on the date and place that the rule makes of its claims; nothing is placed by hand. */
export const checkChoice: Check = ({ events, sources }) =>
	events.flatMap(({ reading, event }) => [
		...dateIssues(reading, event, sources),
		...placeIssues(reading, event, sources)
	]);

function dateIssues(reading: FeatureReading, event: EventRecord, sources: Source[]): Issue[] {
	const claims = claimsOf(event, 'date');
	const chosen = chooseDate(claims, { sources })?.date;
	const { edtf } = event.when;
	if (edtf === chosen) return [];
	const isClaimed = claims.some(({ date }) => date === edtf);
	return [unlike(reading, 'date', edtf, chosen, isClaimed)];
}

/** The parts of a place, as a feature has them and as the chosen claim gives them. */
const PARTS = ['place', 'admin1', 'iso3', 'where_prec', 'coordinates'] as const;

function placeIssues(reading: FeatureReading, event: EventRecord, sources: Source[]): Issue[] {
	const candidates = placeCandidates(event);
	// The feature of arrests in a country is that country, whether or not a claim repeats it.
	if (candidates.length === 0 && event.event_type === 'arrest') return [];
	const chosen = chooseWhereabouts(candidates, event.place, { sources });
	return PARTS.flatMap((part) => {
		const written = partText(event[part]);
		const wanted = partText(chosen?.[part]);
		if (written === wanted) return [];
		const isClaimed = candidates.some((claim) => partText(claim[part]) === written);
		const field = part === 'coordinates' ? 'geometry' : part;
		return [unlike(reading, field, written, wanted, isClaimed)];
	});
}

function partText(part: unknown): string | undefined {
	if (part === undefined || part === null) return undefined;
	return Array.isArray(part) ? part.join(', ') : String(part);
}

function unlike(
	reading: FeatureReading,
	field: string,
	written: string | undefined,
	wanted: string | undefined,
	isClaimed: boolean
): Issue {
	const found = written === undefined ? 'It is missing' : `It is ${written}`;
	const why =
		written === undefined || isClaimed
			? `the rule makes ${wanted ?? 'nothing'} of the claims`
			: 'no claim supports it';
	return {
		...atRecord(reading, field),
		message: `${found}, but ${why}.`,
		fix:
			wanted === undefined
				? 'Leave it out, or add the claim that says so.'
				: `Write ${wanted}, or add the claim that says otherwise.`
	};
}
