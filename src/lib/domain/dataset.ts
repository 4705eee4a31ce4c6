import { actorOf } from './byId';
import type { Claim, ClaimField, Dataset, EventRecord, Source } from './records';

export * from './byId';

export type ClaimOf<F extends ClaimField> = Claim & { field: F };

/** The claims on one field, in the order of their sources, then of paragraphs as written. */
export function claimsOf<F extends ClaimField>(event: EventRecord, ...fields: F[]): ClaimOf<F>[] {
	return event.claims.filter((claim): claim is ClaimOf<F> =>
		(fields as readonly ClaimField[]).includes(claim.field)
	);
}

/** The sources that say anything about an event, by number. */
export function sourcesOf(event: EventRecord, dataset: Dataset): Source[] {
	const ids = new Set(event.claims.map(({ source }) => source));
	return dataset.sources.filter(({ id }) => ids.has(id));
}

/** How many separate statements a list of claims holds: one that covers several features counts once. */
export function countStatements(claims: readonly Claim[]): number {
	return new Set(
		claims.map(({ id, jointly, field, source }) => (jointly ? `${jointly} ${field} ${source}` : id))
	).size;
}

export type PlacedEvent = EventRecord & { coordinates: NonNullable<EventRecord['coordinates']> };

export function isPlaced(event: EventRecord): event is PlacedEvent {
	return event.coordinates !== null;
}

/** An actor with everything it is a branch of, nearest first. */
export function lineage(dataset: Dataset, actorId: string): string[] {
	const ids: string[] = [];
	for (let id: string | undefined = actorId; id && !ids.includes(id);) {
		ids.push(id);
		id = actorOf(dataset, id).branch_of;
	}
	return ids;
}
