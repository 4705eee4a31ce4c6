import { DEFAULT_LENS, type Lens } from '../lens';
import { withScope } from '../link';
import type { Filter } from '../filter/filter';
import type { Dataset } from '../records';

/** What is on show: the events that a lens and a filter leave, with both. */
export interface Shown {
	dataset: Dataset;
	lens: Readonly<Lens>;
	filter: Readonly<Filter>;
}

/** What a file says of how it was made, in every row: by the names of columns. Null: all of it. */
export type LensCells = Readonly<
	Record<'version' | 'rule', string> & Record<'as_of' | 'through_source' | 'filter', string | null>
>;

export function lensCells({ dataset, lens, filter }: Shown): LensCells {
	return {
		version: dataset.version,
		rule: lens.rule,
		as_of: lens.asOf,
		through_source: lens.source,
		filter: filterQuery(filter)
	};
}

/** As the address of the page has it, `type=attack&from=2023-01-01`; null where nothing is filtered out. */
function filterQuery(filter: Readonly<Filter>): string | null {
	return withScope('', { ...DEFAULT_LENS, ...filter }).slice(1) || null;
}
