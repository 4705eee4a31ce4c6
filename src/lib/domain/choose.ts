import { dateAgreement, locationAgreement } from './agreement';
import { claimsOf, dayOfIssue, type Sources } from './dataset';
import { daysSpanned } from './dates';
import { independentSources } from './origins';
import type { Claim, DateClaim, EventRecord, PlaceClaim } from './records';

/** The date claim that stands for an event; null without any. */
export function chooseDate(claims: readonly DateClaim[], sources: Sources): DateClaim | null {
	return choose(claims, sources, {
		contradictory: dateAgreement(claims).kind === 'contradictory',
		value: ({ when }) => when.edtf,
		vagueness: ({ when }) => daysSpanned(when)
	});
}

/** The place claim that stands for an event; null where none can be drawn. */
export function choosePlace(claims: readonly PlaceClaim[], sources: Sources): PlaceClaim | null {
	const drawable = claims.filter(({ coordinates }) => coordinates !== undefined);
	return choose(drawable, sources, {
		contradictory: locationAgreement(drawable).kind === 'contradictory',
		value: ({ place }) => place,
		vagueness: ({ radius_km }) => radius_km ?? Infinity
	});
}

/** What may say where an event is: a control claim names the place it is about, where no claim is about the place alone. */
export function placeCandidates(event: EventRecord): PlaceClaim[] {
	const places = claimsOf(event, 'place');
	if (places.length > 0) return places;
	const country = {
		...(event.admin1 === undefined ? {} : { admin1: event.admin1 }),
		...(event.iso3 === undefined ? {} : { iso3: event.iso3 })
	};
	return claimsOf(event, 'control').map((claim) => ({ ...claim, ...country, field: 'place' }));
}

/**
 * The claim that says where an event is, drawn or not. Where no claim gives a point, any claim of the finest precision
 * will do, and the one that says `preferred` before others.
 */
export function chooseWhereabouts(
	candidates: readonly PlaceClaim[],
	preferred: string | undefined,
	sources: Sources
): PlaceClaim | undefined {
	const drawn = choosePlace(candidates, sources);
	if (drawn) return drawn;
	const coarseness = ({ where_prec }: PlaceClaim): number => where_prec ?? Infinity;
	const finest = Math.min(...candidates.map(coarseness));
	const best = candidates.filter((claim) => coarseness(claim) === finest);
	return best.find(({ place }) => place === preferred) ?? best[0];
}

interface Criteria<C> {
	contradictory: boolean;
	value(claim: C): string;
	/** Smaller is more precise. */
	vagueness(claim: C): number;
}

/**
 * Claims that exclude each other: the value that most independent sources give, then the most precise, then the
 * newest. Claims that do not: the most precise first, since a town within a region denies nothing.
 */
function choose<C extends Claim>(
	claims: readonly C[],
	sources: Sources,
	{ contradictory, value, vagueness }: Criteria<C>
): C | null {
	const support = (claim: C) =>
		independentSources(
			claims.filter((other) => value(other) === value(claim)),
			sources
		);
	const day = ({ source }: C) => dayOfIssue(sources, source);
	const [best] = [...claims].sort((a, b) => {
		const bySupport = support(b) - support(a);
		const byPrecision = vagueness(a) - vagueness(b) || 0;
		const [first, second] = contradictory ? [bySupport, byPrecision] : [byPrecision, bySupport];
		return first || second || day(b).localeCompare(day(a));
	});
	return best ?? null;
}
