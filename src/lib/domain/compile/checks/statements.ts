import type { Issue } from '../issues';
import { atClaim, claimsIn, groupBy, type Check, type ClaimInPlace } from './check';

/** Claims that are said to belong together do. */
export const checkStatements: Check = ({ draft }) => {
	const claims = claimsIn(draft);
	return [...parts(claims), ...joint(claims)];
};

/** `part_of`: disjoint parts of one statement of one source about one figure of one event. */
function parts(claims: readonly ClaimInPlace[]): Issue[] {
	const groups = groupBy(claims, ({ claim }) => ('part_of' in claim ? claim.part_of : undefined));
	return [...groups].flatMap(([key, [first, ...others]]) => {
		if (first === undefined) return [];
		if (others.length === 0) return [lonely(first, 'part_of', key)];
		return others.flatMap((other) => {
			const differs = difference(first, other, ['source', 'paragraph', 'field']);
			const elsewhere = other.feature !== first.feature ? 'event' : differs;
			return elsewhere === null ? [] : [apart(other, 'part_of', key, elsewhere)];
		});
	});
}

/** `jointly`: one statement that covers several features, so the same on each. */
function joint(claims: readonly ClaimInPlace[]): Issue[] {
	const groups = groupBy(claims, ({ claim }) =>
		claim.jointly === undefined ? undefined : `${claim.jointly} ${claim.field}`
	);
	return [...groups.values()].flatMap(([first, ...others]) => {
		const key = first?.claim.jointly;
		if (first === undefined || key === undefined) return [];
		if (others.length === 0) return [lonely(first, 'jointly', key)];
		return others.flatMap((other) => {
			const differs = difference(first, other, JOINT_KEYS);
			const twice = other.feature === first.feature ? 'no event: the same one has it twice' : null;
			const fault = differs ?? twice;
			return fault === null ? [] : [apart(other, 'jointly', key, fault)];
		});
	});
}

const JOINT_KEYS = [
	'source',
	'paragraph',
	'words',
	'low',
	'high',
	'of',
	'date',
	'actor',
	'stance'
] as const;

/** The first of the keys in which two claims differ. */
function difference(
	{ claim: one }: ClaimInPlace,
	{ claim: other }: ClaimInPlace,
	keys: readonly string[]
): string | null {
	const [first, second] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
	return keys.find((key) => first.get(key) !== second.get(key)) ?? null;
}

function lonely(found: ClaimInPlace, key: 'part_of' | 'jointly', value: string): Issue {
	return {
		...atClaim(found, key),
		message: `No other claim has "${key}": "${value}".`,
		fix:
			key === 'part_of'
				? 'Give the other parts of the statement the same key, or remove this one.'
				: 'Give the claims of the other features the same key, or remove this one.'
	};
}

function apart(
	found: ClaimInPlace,
	key: 'part_of' | 'jointly',
	value: string,
	differs: string
): Issue {
	return {
		...atClaim(found, key),
		message: `The claims of "${value}" differ in ${differs}.`,
		fix: 'Make them the same statement, or give this one another key.'
	};
}
