import { dataset } from '$lib/server/geodata';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => dataset.sources.map(({ id }) => ({ id }));
