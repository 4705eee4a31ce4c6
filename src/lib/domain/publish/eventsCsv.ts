import { dateAgreement } from '../agreement';
import { claimsOf, sourcesOf } from '../dataset';
import { figuresOf, type Figure } from '../figures';
import type { Counted, Dataset, Day, EventRecord, FigureField } from '../records';
import { FIGURE_FIELDS } from '../vocabulary';
import { byId, csvText, type Cell } from './csvText';

const FIGURE_PARTS = ['low', 'best', 'high', 'open', 'of'] as const;

type FigureColumn = `${FigureField}_${(typeof FIGURE_PARTS)[number]}`;

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
	...FIGURE_FIELDS.flatMap((field) => FIGURE_PARTS.map((part): FigureColumn => `${field}_${part}`)),
	'sources'
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], Cell>>>;

/**
 * One row an event, arrests too. Figures follow the rule `latest`; where an event has several kinds of people,
 * the columns hold the first of `COUNTED_FIRST` and `*_of` says which.
 */
export function eventsCsv(dataset: Dataset): string {
	const rows = byId(dataset.events, ({ id }) => id).map((event) => rowOf(event, dataset));
	return csvText(COLUMNS, rows);
}

/** Never added to each other: the dead among civilians and the dead among attackers are two numbers. */
const COUNTED_FIRST: readonly Counted[] = [
	'victims',
	'civilians',
	'suspects',
	'security_forces',
	'attackers'
];

function rowOf(event: EventRecord, dataset: Dataset): Row {
	const dates = claimsOf(event, 'date');
	const { start, end } = bracket(event);
	const [longitude, latitude] = event.coordinates ?? [];
	const figures = figuresOf(event, dataset);
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
		...figureCells('killed', figures),
		...figureCells('injured', figures),
		...figureCells('detained', figures),
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

function figureCells(field: FigureField, figures: readonly Figure[]): Record<string, Cell> {
	const ofField = figures.filter((figure) => figure.field === field);
	const figure = COUNTED_FIRST.flatMap(
		(of) => ofField.find((candidate) => candidate.of === of) ?? []
	)[0];
	if (figure === undefined) return {};
	const isKnown = figure.low !== null || figure.high !== null;
	return {
		[`${field}_low`]: figure.low,
		[`${field}_best`]: figure.headline?.best,
		[`${field}_high`]: figure.high,
		[`${field}_open`]: isKnown ? figure.open : null,
		[`${field}_of`]: figure.of
	};
}
