import { distance } from '@turf/turf';
import { locationAgreement } from '$lib/domain/agreement';
import { sourceOf } from '$lib/domain/dataset';
import type { Dataset, PlaceClaim, Position, Source, TargetClaim } from '$lib/domain/records';
import { plots } from '$messages/plots';

/** Places that exclude each other: who says which, how far they lie apart, and a plan of them, north up. */
export interface CandidatePlan {
	candidates: readonly Candidate[];
	distances: readonly { from: Candidate; to: Candidate; kilometres: number }[];
}

export interface Candidate {
	/** "synagogue, Moscow". */
	name: string;
	place: string;
	/** Who says so, with the first paragraph where each does. */
	voices: readonly { source: Source; paragraph: number }[];
	/** On the plan, in px. */
	x: number;
	y: number;
	/** Within what distance the place lies, in px of the plan. */
	radius: number;
	/** On which side of the point its name has room. */
	label: 'start' | 'end';
}

type LocatedClaim = PlaceClaim | TargetClaim;

export const PLAN = { width: 264, height: 136 };
/** Around the outermost points, for their crosses. */
const MARGIN = 12;
/** Steps of a distance between places known to some ten kilometres. */
const STEP_KM = 10;

/** Null where no two places exclude each other. */
export function candidatePlan(
	claims: readonly LocatedClaim[],
	dataset: Dataset
): CandidatePlan | null {
	const { kind, sides } = locationAgreement(claims);
	const located = sides.flatMap((side) => {
		const claim = mostPrecise(side);
		return claim?.coordinates ? [{ side, claim, coordinates: claim.coordinates }] : [];
	});
	if (kind !== 'contradictory' || located.length < 2) return null;
	const project = projection(located.map(({ claim, coordinates }) => ({ claim, coordinates })));
	const candidates = located.map(({ side, claim, coordinates }): Candidate => {
		const { x, y } = project.at(coordinates);
		return {
			name: nameOf(claim),
			place: claim.place ?? '',
			voices: voicesOf(side, dataset),
			x,
			y,
			radius: round((claim.radius_km ?? 0) * project.pxPerKm),
			label: x < PLAN.width / 2 ? 'start' : 'end'
		};
	});
	return { candidates, distances: distancesOf(candidates, located) };
}

function distancesOf(
	candidates: readonly Candidate[],
	located: readonly { coordinates: Position }[]
): CandidatePlan['distances'] {
	return candidates.flatMap((from, i) =>
		candidates.slice(i + 1).map((to, k) => {
			const [a, b] = [located[i], located[i + 1 + k]].map((place) => [
				...(place?.coordinates ?? [])
			]);
			const kilometres = distance(a ?? [], b ?? [], { units: 'kilometers' });
			return { from, to, kilometres: Math.max(1, Math.round(kilometres / STEP_KM)) * STEP_KM };
		})
	);
}

/** Even in both directions at the latitude of the places, so that distances on the plan compare. */
function projection(places: readonly { claim: LocatedClaim; coordinates: Position }[]) {
	const KM_PER_DEGREE = 111.2;
	const latitudes = places.map(({ coordinates: [, lat] }) => lat);
	const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
	const narrowing = Math.cos((middle * Math.PI) / 180);
	const km = ([lng, lat]: Position) => ({
		x: lng * narrowing * KM_PER_DEGREE,
		y: -lat * KM_PER_DEGREE
	});
	const boxes = places.map(({ claim, coordinates }) => ({
		...km(coordinates),
		r: claim.radius_km ?? 0
	}));
	const left = Math.min(...boxes.map(({ x, r }) => x - r));
	const right = Math.max(...boxes.map(({ x, r }) => x + r));
	const top = Math.min(...boxes.map(({ y, r }) => y - r));
	const bottom = Math.max(...boxes.map(({ y, r }) => y + r));
	const pxPerKm = Math.min(
		(PLAN.width - 2 * MARGIN) / (right - left),
		(PLAN.height - 2 * MARGIN) / (bottom - top)
	);
	return {
		pxPerKm,
		at(position: Position) {
			const { x, y } = km(position);
			return {
				x: round(PLAN.width / 2 + (x - (left + right) / 2) * pxPerKm),
				y: round(PLAN.height / 2 + (y - (top + bottom) / 2) * pxPerKm)
			};
		}
	};
}

function voicesOf(side: readonly LocatedClaim[], dataset: Dataset): Candidate['voices'] {
	const first = new Map<string, number>();
	for (const { source, paragraph } of side) {
		if (!first.has(source)) first.set(source, paragraph);
	}
	return [...first]
		.map(([id, paragraph]) => ({ source: sourceOf(dataset, id), paragraph }))
		.sort((a, b) => a.source.number - b.source.number);
}

function mostPrecise(side: readonly LocatedClaim[]): LocatedClaim | undefined {
	return [...side].sort((a, b) => (a.radius_km ?? 0) - (b.radius_km ?? 0))[0];
}

function nameOf(claim: LocatedClaim): string {
	if (claim.field === 'place') return claim.place;
	return claim.place ? plots.candidateAt(claim.target, claim.place) : claim.target;
}

function round(px: number): number {
	return Math.round(px * 10) / 10;
}
