import { sourceOf } from '$lib/domain/dataset';
import { summaryOf, type Summary } from '$lib/domain/filter/summary';
import type { Dataset, EventRecord, FigureClaim } from '$lib/domain/records';
import { shortFigureText } from '$lib/domain/wording';
import { listRows } from '$messages/listRows';
import { running } from '$messages/running';
import { jointCountries } from '$lib/domain/jointCountries';
import { countryOf } from '$lib/domain/places';
import { listRow, type ListRow } from './listRow';
import type { RowFigure } from './rowFigure';
import { eventTitle } from '$lib/domain/eventTitle';
import type { RowHit } from './filters/rowHit';
import { jointStatement } from './summary';

/** The list beside the map, worked out when the site is built. */
export interface ListContent {
	/** What is on screen: how much of it, and in a sentence. */
	summary: Summary;
	events: readonly ListRow[];
	arrests: readonly ListRow[];
	arrestsSaid: ArrestsSaid;
	/** Events that the reader's lens leaves out, by id and title. */
	silent: readonly SilentRow[];
}

/** What is said of all arrests together. */
export interface ArrestsSaid {
	title: string;
	/** Some of the countries by name. */
	where: string;
	figure: RowFigure;
}

/** An event that is not spoken of. */
export interface SilentRow {
	id: string;
	title: string;
	isArrest: boolean;
}

/** A list cut to the events that the reader asked for: its rows as they were, what is said of them all made anew. */
export function narrowedList(
	list: ListContent,
	matching: Dataset,
	{ summary, hitOf }: { summary: Summary; hitOf?: (event: EventRecord, row: ListRow) => RowHit }
): ListContent {
	const events = new Map(matching.events.map((event) => [event.id, event]));
	const left = (rows: readonly ListRow[]) =>
		rows.flatMap((row) => {
			const event = events.get(row.id);
			return event ? [hitOf ? withHit(row, hitOf(event, row)) : row] : [];
		});
	return {
		...list,
		...said(matching),
		summary,
		events: left(list.events),
		arrests: left(list.arrests)
	};
}

function withHit(row: ListRow, hit: RowHit): ListRow {
	return { ...row, hit, name: running.sentences([row.name, hit.spoken].filter(Boolean)) };
}

/** `silent`: what a lens leaves out of the dataset. */
export function listContent(dataset: Dataset, silent: readonly EventRecord[] = []): ListContent {
	const rowsOf = (isArrest: boolean) =>
		dataset.events
			.filter(({ event_type }) => (event_type === 'arrest') === isArrest)
			.map((event) => listRow(event, dataset));
	return {
		...said(dataset),
		summary: summaryOf(dataset),
		events: rowsOf(false),
		arrests: rowsOf(true),
		silent: silent.map((event) => ({
			id: event.id,
			title: eventTitle(event),
			isArrest: event.event_type === 'arrest'
		}))
	};
}

/** What a list says of its arrests together. */
function said(dataset: Dataset): Pick<ListContent, 'arrestsSaid'> {
	const arrests = dataset.events.filter(({ event_type }) => event_type === 'arrest');
	const joint = jointStatement(arrests);
	const [first = '', second = ''] = arrests.map(countryOf);
	return {
		arrestsSaid: {
			title: listRows.arrests(arrests.length),
			where: listRows.arrestsSome(first, second, arrests.length - 2),
			figure: {
				text: joint && shortFigureText(joint),
				unit: joint ? jointUnit(joint, dataset) : listRows.noNumber,
				sources: joint ? [sourceOf(dataset, joint.source).number] : [],
				rose: false
			}
		}
	};
}

/** How many of the countries listed the joint statement names: rarely all. */
function jointUnit(joint: FigureClaim, dataset: Dataset): string {
	const covered = jointCountries(joint, dataset).length;
	const listed = dataset.events.filter(({ event_type }) => event_type === 'arrest').length;
	return covered < listed ? listRows.inTogether(covered) : listRows.inAll;
}
