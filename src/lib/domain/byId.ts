import type { Actor, Dataset, Day, EventRecord, Source } from './records';

/** A record by its id. Ids inside a compiled dataset always resolve, so a miss is a fault of the caller. */
function byId<T extends { id: string }>(records: readonly T[], id: string, what: string): T {
	const record = records.find((candidate) => candidate.id === id);
	if (!record) throw new Error(`No ${what} has the id "${id}".`);
	return record;
}

/** What the rules need to know of the sources; a compiled dataset is one. */
export type Sources = Pick<Dataset, 'sources'>;

export function sourceOf(dataset: Sources, id: string): Source {
	return byId(dataset.sources, id, 'source');
}

export function actorOf(dataset: Dataset, id: string): Actor {
	return byId(dataset.actors, id, 'actor');
}

/** The day on which a source counts as issued: for an inferred one, the latest it may have been. */
export function dayOfIssue(dataset: Sources, sourceId: string): Day {
	const { issued } = sourceOf(dataset, sourceId);
	return issued.latest ?? issued.earliest ?? '';
}

/** The days on which the sources were issued, first to last. */
export function daysOfIssue(dataset: Sources): Day[] {
	return [...new Set(dataset.sources.map(({ id }) => dayOfIssue(dataset, id)))].sort();
}

/** Null where there is no such event: an id may come from a link. */
export function eventOf(dataset: Dataset, id: string | null): EventRecord | null {
	return dataset.events.find((event) => event.id === id) ?? null;
}
