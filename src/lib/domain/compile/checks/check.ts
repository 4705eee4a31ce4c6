import type { EventRecord, Source } from '../../records';
import type { Draft, FeatureReading, Reading } from '../draft';
import type { Geography } from '../geography';
import type { Issue } from '../issues';
import type { WrittenClaim } from '../schema';

/** What a check may look at. */
export interface Material {
	draft: Draft;
	geography: Geography;
	/** Features that are whole: no fault of shape in them or in their claims, and every source known. */
	events: { reading: FeatureReading; event: EventRecord }[];
	/** By number, from `sources.json`; those of a faulty shape are left out. */
	sources: Source[];
}

/** One family of faults. */
export type Check = (material: Material) => Issue[];

/** A claim of the right shape with the feature it belongs to. */
export interface ClaimInPlace {
	feature: FeatureReading;
	claim: WrittenClaim;
}

export function claimsIn({ features }: Draft): ClaimInPlace[] {
	return features.flatMap((feature) =>
		feature.claims.flatMap(({ value }) => (value === null ? [] : [{ feature, claim: value }]))
	);
}

/** Where a claim's issue is. `key` is the faulty key; the field then reads `killed.low`. */
export function atClaim(
	{ feature, claim }: ClaimInPlace,
	key: string
): Pick<Issue, 'file' | 'feature' | 'claim' | 'field'> {
	return {
		file: feature.file,
		feature: feature.label,
		claim: claim.id,
		field: `${claim.field}.${key}`
	};
}

/** Where an issue of a feature, source or actor is. */
export function atRecord(
	{ file, label }: Pick<Reading<unknown>, 'file' | 'label'>,
	field: string
): Pick<Issue, 'file' | 'feature' | 'field'> {
	return { file, feature: label, field };
}

/** The items by a key, in the order in which the keys first come. */
export function groupBy<T>(
	items: readonly T[],
	keyOf: (item: T) => string | undefined
): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		if (key === undefined) continue;
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
