import { removed } from '$lib/server/changes';
import { dataset } from '$lib/server/geodata';
import type { EntryGenerator } from './$types';

/** One page an event and a country of arrests; one that was removed keeps its address. */
export const entries: EntryGenerator = () =>
	[...dataset.events, ...removed].map(({ id }) => ({ id }));
