import type { NumberRow } from './sourceSchema';

/** The document of a row: a file name, or its beginning up to the first underscore (`000` for `000_4fba….txt`). */
export function documentOfRow(
	{ document }: Pick<NumberRow, 'document'>,
	documents: readonly string[]
): string | undefined {
	return documents.find((name) => name === document || name.split('_')[0] === document);
}

/** The claims that a row's number became; they are joined by `;`. */
export function claimIdsOfRow({ claims }: Pick<NumberRow, 'claims'>): string[] {
	return claims
		.split(';')
		.map((id) => id.trim())
		.filter((id) => id !== '');
}
