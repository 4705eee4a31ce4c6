import type { RemovedEvent } from '$lib/domain/changes';
import { eventOf } from '$lib/domain/dataset';
import type { Dataset, EventRecord } from '$lib/domain/records';

/** What stands at the address of an event. */
export type EventOrRemoval =
	{ kind: 'event'; event: EventRecord } | { kind: 'removed'; removal: RemovedEvent };

/** Null where there never was an event of this id. */
export function eventOrRemoval(
	id: string,
	{ dataset, removed }: { dataset: Dataset; removed: readonly RemovedEvent[] }
): EventOrRemoval | null {
	const event = eventOf(dataset, id);
	if (event) return { kind: 'event', event };
	const removal = removed.find((candidate) => candidate.id === id);
	return removal ? { kind: 'removed', removal } : null;
}
