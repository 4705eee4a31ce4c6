import type { Dataset, Source } from './records';

/** The sources that say anything about any event, by number. */
export function sourcesBehind({ events, sources }: Dataset): Source[] {
	const ids = new Set(events.flatMap(({ claims }) => claims.map(({ source }) => source)));
	return sources.filter(({ id }) => ids.has(id));
}
