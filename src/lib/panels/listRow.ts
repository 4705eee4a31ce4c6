import { contradictionsOf, type Contradiction } from '$lib/domain/agreement';
import { titleLanguage } from '$lib/domain/eventTitle';
import { markReading } from '$lib/domain/figures';
import type { Dataset, EventRecord, EventType } from '$lib/domain/records';
import { accessibleName, rowDate } from '$lib/domain/sentences';
import { markGeometry, type MarkGeometry } from '$lib/marks/markGeometry';
import { MARK_K } from '$lib/marks/markScale';
import { listRows } from '$messages/listRows';
import { countryOf } from '$lib/domain/places';
import type { RowHit } from './filters/rowHit';
import { rowFigure, type RowFigure } from './rowFigure';

/** What a list row says of an event: plain text and a drawing, so that a page can carry it instead of the rules. */
export interface ListRow {
	id: string;
	title: string;
	/** Of the title; undefined where it is the interface's own. */
	lang?: string | undefined;
	event_type: EventType;
	/** At the size of a list. */
	geometry: MarkGeometry;
	/** Place and date. */
	where: string;
	figure: RowFigure;
	/** What its sources exclude each other on. */
	differs: readonly Contradiction['about'][];
	/** The whole row in words. */
	name: string;
	/** Stands over it and the rows up to the next, where the list is grouped. */
	heading?: string;
	/** Where it shows what the reader searches for. */
	hit?: RowHit;
}

export function listRow(event: EventRecord, dataset: Dataset): ListRow {
	const isArrest = event.event_type === 'arrest';
	const place = placeOf(event);
	const date = rowDate(event);
	return {
		id: event.id,
		title: isArrest ? countryOf(event) : event.title,
		lang: titleLanguage(event),
		event_type: event.event_type,
		geometry: markGeometry(markReading(event, dataset), MARK_K.list),
		where: isArrest ? date : listRows.placeAndDate(place, date),
		figure: rowFigure(event, dataset),
		differs: [...new Set(contradictionsOf(event, dataset).map(({ about }) => about))],
		name: accessibleName(event, dataset)
	};
}

/** A place without a point is said to be missing from the map, so that nobody looks for it there. */
function placeOf({ place, coordinates }: EventRecord): string {
	if (place === undefined) return listRows.placeNotGiven;
	return coordinates === null ? listRows.notOnMap(place) : place;
}
