import { textAt, type Reading } from '../draft';
import type { Issue } from '../issues';
import { atRecord, groupBy, type Check } from './check';

/** Ids are links and references: each is given once. */
export const checkIdentity: Check = ({ draft }) => {
	const { features, sources, actors } = draft;
	return [
		...repeated(features, 'feature'),
		...repeated(sources ?? [], 'source'),
		...repeated(actors ?? [], 'actor'),
		...repeatedClaims(features),
		...repeatedDocuments(sources ?? [])
	];
};

function repeated(readings: readonly Reading<unknown>[], kind: string): Issue[] {
	return again(readings, ({ raw }) => textAt(raw, 'id')).map(([reading, id]) => ({
		...atRecord(reading, 'id'),
		message: `Another ${kind} has the id "${id}".`,
		fix: 'Give one of the two another id; keep the one that has been published.'
	}));
}

function repeatedClaims(features: Parameters<Check>[0]['draft']['features']): Issue[] {
	const claims = features.flatMap((feature) => feature.claims.map((claim) => ({ feature, claim })));
	return again(claims, ({ claim }) => textAt(claim.raw, 'id')).map(([{ feature, claim }, id]) => ({
		...atRecord(feature, `${textAt(claim.raw, 'field') ?? 'claim'}.id`),
		claim: id,
		message: `Another claim of the dataset has the id "${id}".`,
		fix: 'Count on: give the newer claim the next free number.'
	}));
}

function repeatedDocuments(
	sources: NonNullable<Parameters<Check>[0]['draft']['sources']>
): Issue[] {
	return again(sources, ({ value }) => value?.custom.document).map(([source, document]) => ({
		...atRecord(source, 'custom.document'),
		message: `Another source was coded from "${document}".`,
		fix: 'A document is one source: merge the two, or name the right file.'
	}));
}

/** Every item but the first of each key. */
function again<T>(items: readonly T[], keyOf: (item: T) => string | undefined): [T, string][] {
	return [...groupBy(items, keyOf)].flatMap(([key, [, ...others]]) =>
		others.map((other): [T, string] => [other, key])
	);
}
