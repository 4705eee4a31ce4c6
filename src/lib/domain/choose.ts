import { dateAgreement, dayOfIssue, locationAgreement } from './agreement';
import type { Sources } from './dataset';
import { daysSpanned } from './dates';
import { independentSources } from './origins';
import type { Claim, DateClaim, PlaceClaim } from './records';

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
