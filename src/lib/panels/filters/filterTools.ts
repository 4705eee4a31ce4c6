import { activeParts } from '$lib/domain/filter/activeParts';
import { filters as words } from '$messages/filters';
import type { Reading } from '$lib/state/Reading.svelte';

/** What the field and the button of a filter bar do: a chunk of its own. */
export { default as FilterTools } from './FilterTools.svelte';

/** How many filters are active, after the name of the button. */
export function countText({ filter, dataset }: Reading): string {
	return words.count(activeParts(filter, dataset).length);
}
