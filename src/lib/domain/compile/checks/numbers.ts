import { textAt, type Draft, type RowReading } from '../draft';
import type { Issue } from '../issues';
import { claimIdsOfRow, documentOfRow } from '../numberRows';
import type { Check } from './check';

/** Every row of `numbers.csv` leads to claims that exist, or says why there is none. */
export const checkNumbers: Check = ({ draft }) => {
	const known = knownIn(draft);
	return draft.rows.flatMap((row) => [
		...documentIssues(row, known),
		...emptiness(row),
		...claimIssues(row, known)
	]);
};

interface Known {
	/** File names of the documents, with the id of the source coded from each; null when unreadable. */
	documents: ReadonlyMap<string, string> | null;
	/** Ids of claims, with the id of the source of each. */
	claims: ReadonlyMap<string | undefined, string | undefined>;
	hasAllClaims: boolean;
}

function knownIn({ features, hasAllFeatures, sources }: Draft): Known {
	const claims = features.flatMap((feature) =>
		feature.claims.map(({ raw }) => [textAt(raw, 'id'), textAt(raw, 'source')] as const)
	);
	const isWhole = sources !== null && sources.every(({ value }) => value !== null);
	const documents = (sources ?? []).flatMap(({ value }) =>
		value === null ? [] : [[value.custom.document, value.id] as const]
	);
	return {
		documents: isWhole ? new Map(documents) : null,
		claims: new Map(claims),
		hasAllClaims: hasAllFeatures
	};
}

function at({ line }: RowReading, field: string): Pick<Issue, 'file' | 'line' | 'field'> {
	return { file: 'numbers.csv', line, field };
}

function documentIssues(row: RowReading, { documents }: Known): Issue[] {
	if (documents === null || documentOfRow(row.value, [...documents.keys()])) return [];
	return [
		{
			...at(row, 'document'),
			message: `No source was coded from "${row.value.document}".`,
			fix: 'Write the file name of a source, or its beginning up to the first underscore.'
		}
	];
}

function emptiness(row: RowReading): Issue[] {
	if (claimIdsOfRow(row.value).length > 0 || row.value.reason.trim() !== '') return [];
	return [
		{
			...at(row, 'reason'),
			message: 'The row names neither a claim nor a reason for none.',
			fix: 'Name the claims that the number became, or say why there is none.'
		}
	];
}

function claimIssues(row: RowReading, { documents, claims, hasAllClaims }: Known): Issue[] {
	const document = documentOfRow(row.value, [...(documents?.keys() ?? [])]);
	const source = document === undefined ? undefined : documents?.get(document);
	return claimIdsOfRow(row.value).flatMap((id) => {
		if (!claims.has(id)) {
			if (!hasAllClaims) return [];
			return {
				...at(row, 'claims'),
				message: `No claim has the id "${id}".`,
				fix: 'Correct the id, or remove it.'
			};
		}
		if (source === undefined || claims.get(id) === source) return [];
		return {
			...at(row, 'claims'),
			message: `The claim "${id}" is not of this document.`,
			fix: 'Name a claim of this document.'
		};
	});
}
