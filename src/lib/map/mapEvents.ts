import { contradictionsOf, type Contradiction } from '$lib/domain/agreement';
import { isPlaced, type PlacedEvent } from '$lib/domain/dataset';
import { headlineFigure, markReading, type Figure } from '$lib/domain/figures';
import type { Dataset, EventRecord, Position } from '$lib/domain/records';
import { markGeometry, type MarkGeometry } from '$lib/marks/markGeometry';
import { MARK_K } from '$lib/marks/markScale';

/** An event with all that its mark shows, worked out once: none of it depends on where the map looks. */
export interface MapEvent {
	event: PlacedEvent;
	geometry: MarkGeometry;
	figure: Figure | null;
	/** What its sources exclude each other on. */
	disputes: readonly Contradiction['about'][];
	/** Other places that a source gives for it or for its target, where sources exclude each other. */
	elsewhere: readonly Position[];
}

/** The events that have a place. */
export function mapEvents(events: readonly EventRecord[], dataset: Dataset): MapEvent[] {
	return events.filter(isPlaced).map((event) => {
		const figure = headlineFigure(event, dataset);
		const contradictions = contradictionsOf(event, dataset);
		const asWritten = figure?.headline?.text ?? null;
		return {
			event,
			figure,
			geometry: markGeometry(markReading(event, dataset), MARK_K.map, asWritten),
			disputes: contradictions.map(({ about }) => about),
			elsewhere: otherPlaces(event, contradictions)
		};
	});
}

/** One position a side of a contradiction about place or target, but for the side the mark itself stands on. */
export function otherPlaces(
	event: PlacedEvent,
	contradictions: readonly Contradiction[]
): Position[] {
	const found: Position[] = [];
	for (const { about, sides } of contradictions) {
		if (about !== 'place' && about !== 'target') continue;
		for (const side of sides) {
			const places = side.flatMap((claim) =>
				'coordinates' in claim && claim.coordinates ? [claim.coordinates] : []
			);
			const known = [event.coordinates, ...found];
			const [place] = places;
			if (place && !places.some((one) => known.some((other) => isSame(one, other)))) {
				found.push(place);
			}
		}
	}
	return found;
}

function isSame(a: Position, b: Position): boolean {
	return a[0] === b[0] && a[1] === b[1];
}
