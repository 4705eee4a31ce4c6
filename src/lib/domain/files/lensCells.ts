import type { Lens } from '../lens';
import type { Dataset } from '../records';

/** What a file made through a lens says of itself, in every row: by the names of columns. Null: all of it. */
export type LensCells = Readonly<
	Record<'version' | 'rule', string> & Record<'as_of' | 'through_source', string | null>
>;

export function lensCells(
	{ version }: Pick<Dataset, 'version'>,
	{ rule, asOf, source }: Readonly<Lens>
): LensCells {
	return { version, rule, as_of: asOf, through_source: source };
}
