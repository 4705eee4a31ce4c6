import { distance } from '@turf/turf';
import { claimsOf, dayOfIssue, lineage, type Sources } from './dataset';
import { dayNumber } from './dates';
import type {
	Claim,
	Dataset,
	DateClaim,
	Day,
	EventRecord,
	FigureClaim,
	Location,
	ResponsibilityClaim
} from './records';
import { countingClaims, figureKeys } from './counting';

/** How claims about one thing stand to each other. Computed, never judged by eye. */
export interface Agreement<C extends Claim = Claim> {
	kind: 'single' | 'same' | 'compatible' | 'contradictory';
	/** First and last day of publication, where numbers that are compatible rose between them. */
	rose: { from: Day; to: Day } | null;
	/** Claims that share a value, side by side; empty unless the kind is contradictory. */
	sides: C[][];
}

/** What sources exclude each other on, and who stands on which side: the one ground for the sign ≠. */
export interface Contradiction {
	about: 'date' | 'place' | 'target' | 'blame' | 'killed' | 'injured' | 'detained';
	sides: Claim[][];
}

interface Interval {
	from: number;
	to: number;
}

export function contradictionsOf(event: EventRecord, dataset: Dataset): Contradiction[] {
	const found: [Contradiction['about'], Agreement][] = [
		...figureKeys(event).map(({ field, of }): [Contradiction['about'], Agreement] => [
			field,
			figureAgreement(countingClaims(event, field, of, dataset), dataset)
		]),
		['date', dateAgreement(claimsOf(event, 'date'))],
		['place', locationAgreement(claimsOf(event, 'place'))],
		['target', locationAgreement(claimsOf(event, 'target'))],
		['blame', blameAgreement(claimsOf(event, 'responsibility'), dataset)]
	];
	return found
		.filter(([, { kind }]) => kind === 'contradictory')
		.map(([about, { sides }]) => ({ about, sides }));
}

/** Agreement of the claims that count for one figure: one claim a source. */
export function figureAgreement(
	claims: readonly FigureClaim[],
	dataset: Dataset
): Agreement<FigureClaim> {
	const numeric = claims.filter((claim) => figureInterval(claim) !== null);
	const agreement = agree(numeric, intervalsExclude(figureInterval), (a, b) =>
		sameInterval(figureInterval(a), figureInterval(b))
	);
	return { ...agreement, rose: agreement.kind === 'compatible' ? rise(numeric, dataset) : null };
}

export function dateAgreement(claims: readonly DateClaim[]): Agreement<DateClaim> {
	return agree(claims, intervalsExclude(dateInterval), (a, b) => a.when.edtf === b.when.edtf);
}

/**
 * Places are discs, a centre and the radius of their precision: discs that do not touch exclude each other. A place
 * without coordinates excludes none; it is the same where it has the same name, and a target where it is also the
 * same target.
 */
export function locationAgreement<C extends Claim & Partial<Location>>(
	claims: readonly C[]
): Agreement<C> {
	return agree(
		claims,
		placesExclude,
		(a, b) => a.place === b.place && targetText(a) === targetText(b)
	);
}

function targetText(claim: Claim): string | null {
	return claim.field === 'target' ? claim.target : null;
}

/**
 * Blame on two actors excludes itself, unless one is a branch of the other; so does a denial of what another asserts.
 * A confirmation that a claim is genuine says nothing of who did it. Actors that any one statement names together
 * ("Ukraine or the West") do not exclude each other, whoever else names one of them.
 */
export function blameAgreement(
	claims: readonly ResponsibilityClaim[],
	dataset: Dataset
): Agreement<ResponsibilityClaim> {
	const blaming = claims.filter(({ confirms }) => confirms !== 'claim');
	const isTogether = namedTogether(blaming);
	const related = (a: string, b: string) =>
		isTogether(a, b) || lineage(dataset, a).includes(b) || lineage(dataset, b).includes(a);
	return agree(
		blaming,
		(a, b) => {
			if (isOneStatement(a, b)) return false;
			const denials = [a, b].filter(({ stance }) => stance === 'denied').length;
			if (denials === 2) return false;
			return denials === 1 ? a.actor === b.actor : !related(a.actor, b.actor);
		},
		(a, b) => a.actor === b.actor && a.stance === b.stance
	);
}

/** Whether some statement names both actors in the same stance: "Ukraine or the West". */
function namedTogether(
	claims: readonly ResponsibilityClaim[]
): (actor: string, other: string) => boolean {
	const pairs = new Set(
		claims.flatMap((claim) =>
			claims
				.filter((other) => isOneStatement(claim, other) && claim.stance === other.stance)
				.map((other) => `${claim.actor} ${other.actor}`)
		)
	);
	return (actor, other) => pairs.has(`${actor} ${other}`);
}

function isOneStatement(a: ResponsibilityClaim, b: ResponsibilityClaim): boolean {
	return (
		a.source === b.source && a.paragraph === b.paragraph && a.attributed_to === b.attributed_to
	);
}

function agree<C extends Claim>(
	claims: readonly C[],
	exclude: (a: C, b: C) => boolean,
	equal: (a: C, b: C) => boolean
): Agreement<C> {
	const [first, ...rest] = claims;
	if (!first || rest.length === 0) return { kind: 'single', rose: null, sides: [] };
	const sides = oppose(claims, exclude);
	if (sides.length > 1) return { kind: 'contradictory', rose: null, sides };
	const same = rest.every((claim) => equal(first, claim));
	return { kind: same ? 'same' : 'compatible', rose: null, sides: [] };
}

/** Splits the claims that exclude another into groups that share a value; a claim that excludes none takes no side. */
function oppose<C extends Claim>(claims: readonly C[], exclude: (a: C, b: C) => boolean): C[][] {
	const sides: C[][] = [];
	for (const claim of claims) {
		if (!claims.some((other) => exclude(claim, other))) continue;
		const side = sides.find((members) => members.every((member) => !exclude(claim, member)));
		if (side) side.push(claim);
		else sides.push([claim]);
	}
	return sides;
}

function intervalsExclude<C>(interval: (claim: C) => Interval | null) {
	return (a: C, b: C): boolean => {
		const [one, other] = [interval(a), interval(b)];
		return one !== null && other !== null && (one.to < other.from || other.to < one.from);
	};
}

function sameInterval(a: Interval | null, b: Interval | null): boolean {
	return a?.from === b?.from && a?.to === b?.to;
}

/**
 * The counts a claim leaves possible; null where its words name none and so exclude none. An approximate number stands
 * for its rounding: some 140 for 135 to 145, nearly 100 for 50 to 99.
 */
export function figureInterval({ low, high, approximate }: FigureClaim): Interval | null {
	if (low === null && high === null) return null;
	if (low === null && high !== null && approximate) {
		return { from: high + 1 - roundingOf(high + 1) / 2, to: high };
	}
	const rounding = approximate ? roundingOf(high ?? low ?? 0) / 2 : 0;
	return { from: (low ?? 0) - rounding, to: (high ?? Infinity) + rounding };
}

/** The step to which a round number was rounded: the largest power of ten that divides it. */
function roundingOf(n: number): number {
	let step = 1;
	while (n > 0 && n % (step * 10) === 0) step *= 10;
	return step;
}

function dateInterval({ when }: DateClaim): Interval {
	return {
		from: when.earliest === null ? -Infinity : dayNumber(when.earliest),
		to: when.latest === null ? Infinity : dayNumber(when.latest)
	};
}

function placesExclude(a: Partial<Location>, b: Partial<Location>): boolean {
	if (!a.coordinates || !b.coordinates) return false;
	const kilometres = distance([...a.coordinates], [...b.coordinates], { units: 'kilometers' });
	return kilometres > (a.radius_km ?? 0) + (b.radius_km ?? 0);
}

/**
 * The reports of a figure as one day follows another, smaller before larger where days tie. Counted from the text is
 * not reported, so it cannot be where a report rose from.
 */
export function reportsInTime(claims: readonly FigureClaim[], dataset: Sources): FigureClaim[] {
	const day = ({ source }: FigureClaim) => dayOfIssue(dataset, source);
	return claims
		.filter((claim) => !claim.enumerated && figureInterval(claim) !== null)
		.sort((a, b) => day(a).localeCompare(day(b)) || reported(a) - reported(b));
}

/** The number that a report names, whichever of its ends is open. */
function reported({ low, high }: FigureClaim): number {
	return low ?? high ?? 0;
}

function rise(claims: readonly FigureClaim[], dataset: Dataset): Agreement['rose'] {
	const reports = reportsInTime(claims, dataset);
	const [first, last] = [reports[0], reports.at(-1)];
	if (!first || !last || reported(first) === reported(last)) return null;
	const isAscending = reports.every(
		(claim, i) => reported(claim) >= reported(reports[i - 1] ?? claim)
	);
	const [from, to] = [first, last].map(({ source }) => dayOfIssue(dataset, source));
	return isAscending && from !== undefined && to !== undefined && from !== to ? { from, to } : null;
}
