import { inEventOrder, type EventOrder } from '$lib/domain/eventOrder';
import type { ListWish } from '$lib/domain/link';
import type { Dataset, EventRecord } from '$lib/domain/records';
import type { ListOrder } from '$lib/domain/vocabulary';
import { listOrder as words } from '$messages/listOrder';
import type { ListContent } from '../listContent';
import type { ListRow } from '../listRow';
import { headingOf } from './listGroups';

export interface Arrangement extends Omit<ListWish, 'follows'> {
	/** Whether the map has an event in sight; null where the list does not follow the map. */
	isInSight: ((event: EventRecord) => boolean) | null;
}

/** Newest first is how a dataset has them. */
const ORDERS: Readonly<Record<ListOrder, EventOrder | null>> = {
	newest: null,
	oldest: { by: 'date', descending: false },
	killed: { by: 'killed', descending: true },
	place: { by: 'place', descending: false }
};

/**
 * A list in the order and the groups that the reader asks for. A list that follows the map leaves out what the map
 * could show and does not; what has no place on it stands at the end. `events`: those of the list, as they are read.
 */
export function arranged(
	list: ListContent,
	dataset: Dataset,
	{ order, group, isInSight }: Arrangement
): ListContent {
	const rows = new Map(list.events.map((row) => [row.id, row]));
	const listed = dataset.events.filter(({ id }) => rows.has(id));
	const ordered = inEventOrder(listed, ORDERS[order], dataset);
	const kept = isInSight
		? ordered.filter((event) => event.coordinates !== null && isInSight(event))
		: ordered;
	const offMap = isInSight ? ordered.filter(({ coordinates }) => coordinates === null) : [];
	const grouped = kept.map((event) => ({ event, group: headingOf(event, group) }));
	if (group !== 'none') {
		const isRising = group === 'country' || order === 'oldest';
		grouped.sort((a, b) => compare(a.group.key, b.group.key, isRising));
	}
	const headed = [
		...grouped.map(({ event, group: { heading } }) => ({ id: event.id, heading })),
		...offMap.map(({ id }) => ({ id, heading: words.offMap }))
	];
	return { ...list, events: withHeadings(headed, rows) };
}

/** How many of the events that have a place on the map it has in sight. */
export function sightOf(
	events: readonly EventRecord[],
	isInSight: (event: EventRecord) => boolean
): { inSight: number; placed: number } {
	const placed = events.filter(({ coordinates }) => coordinates !== null);
	return { inSight: placed.filter(isInSight).length, placed: placed.length };
}

/** Null, what has no group, comes last either way. */
function compare(a: string | null, b: string | null, isRising: boolean): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return (a < b ? -1 : a > b ? 1 : 0) * (isRising ? 1 : -1);
}

/** The first row of each group carries its heading, with how many there are. */
function withHeadings(
	headed: readonly { id: string; heading: string | null }[],
	rows: ReadonlyMap<string, ListRow>
): ListRow[] {
	return headed.flatMap(({ id, heading }, index) => {
		const row = rows.get(id);
		if (!row) return [];
		if (heading === null || headed[index - 1]?.heading === heading) return [row];
		const count = headed.filter((other) => other.heading === heading).length;
		return [{ ...row, heading: words.counted(heading, count) }];
	});
}
