import { dateAgreement } from '../agreement';
import { claimsOf, sourcesOf } from '../dataset';
import { figuresOf } from '../figures';
import type { Dataset, Day, EventRecord } from '../records';
import { byId, csvText, type Row } from './csvText';
import { FIGURE_COLUMNS, figureCells } from './figureColumns';
import type { LensCells } from './lensCells';

const COLUMNS = [
	'id',
	'title',
	'event_type',
	'sub_event_type',
	'outcome',
	'date',
	'date_start',
	'date_end',
	'date_prec',
	'date_disputed',
	'place',
	'admin1',
	'iso3',
	'latitude',
	'longitude',
	'where_prec',
	...FIGURE_COLUMNS,
	'sources'
] as const;

/** One row an event, arrests too. Figures follow the rule of the dataset. */
export function eventsCsv(dataset: Dataset, lens?: LensCells): string {
	const rows = byId(dataset.events, ({ id }) => id).map((event) => rowOf(event, dataset));
	return csvText(COLUMNS, rows, lens);
}

function rowOf(event: EventRecord, dataset: Dataset): Row<(typeof COLUMNS)[number]> {
	const dates = claimsOf(event, 'date');
	const { start, end } = bracket(event);
	const [longitude, latitude] = event.coordinates ?? [];
	return {
		id: event.id,
		title: event.title,
		event_type: event.event_type,
		sub_event_type: event.sub_event_type,
		outcome: event.outcome,
		date: event.when.edtf,
		date_start: start,
		date_end: end,
		date_prec: event.when.precision,
		date_disputed: dateAgreement(dates).kind === 'contradictory',
		place: event.place,
		admin1: event.admin1,
		iso3: event.iso3,
		latitude,
		longitude,
		where_prec: event.where_prec,
		...figureCells(figuresOf(event, dataset)),
		sources: sourcesOf(event, dataset).map(({ id }) => id)
	};
}

/** First and last day that any claim allows; null where one leaves that end open. */
function bracket(event: EventRecord): { start: Day | null; end: Day | null } {
	const dates = [event, ...claimsOf(event, 'date')].map(({ when }) => when);
	const starts = dates.map(({ earliest }) => earliest ?? '').sort();
	const ends = dates.map(({ latest }) => latest ?? '').sort();
	return {
		start: starts[0] || null,
		end: ends[0] === '' ? null : (ends.at(-1) ?? null)
	};
}
