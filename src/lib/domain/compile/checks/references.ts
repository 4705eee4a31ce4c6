import { textAt, type Draft, type Reading } from '../draft';
import type { Issue } from '../issues';
import { atRecord, type Check } from './check';

/** Sources and actors that are named exist, and every source says something. */
export const checkReferences: Check = ({ draft }) => [
	...unknown(draft, draft.sources, 'source', 'sources.json'),
	...unknown(draft, draft.actors, 'actor', 'actors.json'),
	...branches(draft.actors ?? []),
	...unusedSources(draft)
];

/** Read from the raw claims, so that another fault in the claim does not hide this one. */
function unknown(
	{ features }: Draft,
	records: readonly Reading<unknown>[] | null,
	key: 'source' | 'actor',
	file: string
): Issue[] {
	if (records === null) return [];
	const known = new Set(records.map(({ raw }) => textAt(raw, 'id')));
	return features.flatMap((feature) =>
		feature.claims.flatMap(({ raw, label }) => {
			const id = textAt(raw, key);
			if (id === undefined || known.has(id)) return [];
			return {
				...atRecord(feature, `${textAt(raw, 'field') ?? 'claim'}.${key}`),
				claim: label,
				message: `No ${key} has the id "${id}".`,
				fix: `Correct the id, or add the ${key} to geodata/${file}.`
			};
		})
	);
}

function branches(actors: NonNullable<Draft['actors']>): Issue[] {
	const known = new Map(actors.map(({ raw }) => [textAt(raw, 'id'), textAt(raw, 'branch_of')]));
	return actors.flatMap((actor) => {
		const id = textAt(actor.raw, 'id');
		const whole = textAt(actor.raw, 'branch_of');
		if (whole === undefined) return [];
		if (!known.has(whole)) {
			return {
				...atRecord(actor, 'branch_of'),
				message: `No actor has the id "${whole}".`,
				fix: 'Correct the id, or add the actor.'
			};
		}
		if (!leadsBack(id, known)) return [];
		return {
			...atRecord(actor, 'branch_of'),
			message: 'It is a branch of itself, by way of others.',
			fix: 'Let branch_of lead from the part to the whole only.'
		};
	});
}

function leadsBack(
	id: string | undefined,
	wholeOf: ReadonlyMap<string | undefined, string | undefined>
): boolean {
	const seen = new Set<string>();
	let next = wholeOf.get(id);
	while (next !== undefined && !seen.has(next)) {
		if (next === id) return true;
		seen.add(next);
		next = wholeOf.get(next);
	}
	return false;
}

function unusedSources({ features, hasAllFeatures, sources }: Draft): Issue[] {
	if (!hasAllFeatures) return [];
	const used = new Set(
		features.flatMap(({ claims }) => claims.map(({ raw }) => textAt(raw, 'source')))
	);
	return (sources ?? [])
		.filter(({ raw }) => !used.has(textAt(raw, 'id')))
		.map((source) => ({
			...atRecord(source, 'id'),
			message: 'No claim names this source.',
			fix: 'Add what it says as claims, or remove it.'
		}));
}
