import type { Dataset, Source } from '$lib/domain/records';

/** Every two sources, the one with the lower number first. */
export function pairsOf({ sources }: Pick<Dataset, 'sources'>): [Source, Source][] {
	return sources.flatMap((first, index) =>
		sources.slice(index + 1).map((second): [Source, Source] => [first, second])
	);
}
