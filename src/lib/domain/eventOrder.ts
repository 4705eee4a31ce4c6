import { language } from '$messages/language';
import { sourcesOf } from './dataset';
import { eventTitle } from './eventTitle';
import { figuresOf } from './figures';
import { firstCounted } from './files/figureColumns';
import type { Dataset, EventRecord, FigureField } from './records';
import { EVENT_TYPES } from './vocabulary';

/** What events can be put in order by: a column of the table each. */
export const ORDERS = [
	'event',
	'type',
	'date',
	'place',
	'lowest',
	'killed',
	'highest',
	'injured',
	'detained',
	'sources'
] as const;

export interface EventOrder {
	by: (typeof ORDERS)[number];
	descending: boolean;
}

type Key = string | number | null;

/** Null where it is not known: such events come last in both directions. Of figures the numbers of the scales. */
const KEYS: Readonly<Record<EventOrder['by'], (event: EventRecord, dataset: Dataset) => Key>> = {
	event: eventTitle,
	type: ({ event_type }) => EVENT_TYPES.indexOf(event_type),
	date: ({ when }) => when.earliest ?? when.latest,
	place: (event) => event.place ?? null,
	lowest: (event, dataset) => figure('killed', event, dataset)?.low ?? null,
	killed: (event, dataset) => headline('killed', event, dataset),
	highest: (event, dataset) => figure('killed', event, dataset)?.high ?? null,
	injured: (event, dataset) => headline('injured', event, dataset),
	detained: (event, dataset) => headline('detained', event, dataset),
	sources: (event, dataset) => sourcesOf(event, dataset).length
};

/** `date`, `-killed`; null for anything else, since it may come from a link. */
export function readOrder(text: string | null): EventOrder | null {
	const by = ORDERS.find((order) => order === text?.replace(/^-/, ''));
	return by === undefined ? null : { by, descending: text?.startsWith('-') ?? false };
}

export function writeOrder({ by, descending }: EventOrder): string {
	return descending ? `-${by}` : by;
}

/** The events in an order; what is equal in it stays as it stood. Null: as they stand. */
export function inEventOrder(
	events: readonly EventRecord[],
	order: EventOrder | null,
	dataset: Dataset
): readonly EventRecord[] {
	if (!order) return events;
	const { by, descending } = order;
	const keyed = events.map((event) => ({ event, key: KEYS[by](event, dataset) }));
	return keyed.sort((a, b) => compare(a.key, b.key, descending)).map(({ event }) => event);
}

const collator = new Intl.Collator(language.tag);

function compare(a: Key, b: Key, descending: boolean): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	const ascending =
		typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
	return descending ? -ascending : ascending;
}

function figure(field: FigureField, event: EventRecord, dataset: Dataset) {
	return firstCounted(field, figuresOf(event, dataset));
}

function headline(field: FigureField, event: EventRecord, dataset: Dataset): number | null {
	return figure(field, event, dataset)?.headline?.best ?? null;
}
