import { dataset } from '$lib/server/geodata';
import { pairsOf } from '../../pairs';
import type { EntryGenerator } from './$types';

/** Both orders have an address; pages link to the one with the lower number first. */
export const entries: EntryGenerator = () =>
	pairsOf(dataset)
		.map(([{ id: first }, { id: second }]) => ({ first, second }))
		.flatMap((pair) => [pair, { first: pair.second, second: pair.first }]);
