import type { Filter } from '$lib/domain/filter/filter';
import type { OtherNames } from '$lib/domain/filter/search';
import type { Lens } from '$lib/domain/lens';
import type { Dataset } from '$lib/domain/records';

/** What the timeline needs of what the reader looks at, and what it changes of it. */
export interface LookedAt {
	selectedId: string | null;
	hoveredId: string | null;
	reading: {
		whole: Dataset;
		dataset: Dataset;
		matching: Dataset;
		filter: Readonly<Filter>;
		names: OtherNames;
		lens: Readonly<Lens>;
		narrow(part: Partial<Filter>): Promise<void>;
	};
}
