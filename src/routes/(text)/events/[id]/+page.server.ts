import { dataset } from '$lib/server/geodata';
import type { EntryGenerator } from './$types';

/** One page an event and a country of arrests. */
export const entries: EntryGenerator = () => dataset.events.map(({ id }) => ({ id }));
