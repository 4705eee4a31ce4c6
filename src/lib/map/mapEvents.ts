import { contradictionsOf, type Contradiction } from '$lib/domain/agreement';
import { isPlaced, type PlacedEvent } from '$lib/domain/dataset';
import { headlineFigure, markReading, type Figure } from '$lib/domain/figures';
import type { Dataset, Position } from '$lib/domain/records';
import { accessibleName, figurePhrase } from '$lib/domain/sentences';
import { markGeometry, type MarkGeometry } from '$lib/marks/markGeometry';
import { MARK_K } from '$lib/marks/markScale';
import { claimSentences } from '$messages/claimSentences';
import { markNames } from '$messages/markNames';

/**
 * An event with all that its mark shows. None of it depends on where the map looks, so it is worked out when the site is
 * built and a page carries it as plain data, without the rules and the scales.
 */
export interface MapEvent {
	event: Pick<
		PlacedEvent,
		'id' | 'title' | 'event_type' | 'coordinates' | 'place' | 'where_prec' | 'radius_km'
	>;
	/** The mark in words. */
	name: string;
	geometry: MarkGeometry;
	figure: MapFigure;
	/** What its sources exclude each other on. */
	disputes: readonly Contradiction['about'][];
	/** Other places that a source gives for it or for its target, where sources exclude each other. */
	elsewhere: readonly Position[];
}

/** The second line of a label. */
export interface MapFigure {
	text: string;
	/** For a small map. */
	short: string;
	isNumber: boolean;
}

/** The events that have a place. */
export function mapEvents(dataset: Dataset): MapEvent[] {
	return dataset.events.filter(isPlaced).map((event) => {
		const figure = headlineFigure(event, dataset);
		const contradictions = contradictionsOf(event, dataset);
		const asWritten = figure?.headline?.text ?? null;
		const { id, title, event_type, coordinates, place, where_prec, radius_km } = event;
		return {
			event: {
				id,
				title,
				event_type,
				coordinates,
				...(place === undefined ? {} : { place }),
				...(where_prec === undefined ? {} : { where_prec }),
				...(radius_km === undefined ? {} : { radius_km })
			},
			name: accessibleName(event, dataset),
			figure: mapFigure(event, figure),
			geometry: markGeometry(markReading(event, dataset), MARK_K.map, asWritten),
			disputes: contradictions.map(({ about }) => about),
			elsewhere: otherPlaces(event, contradictions)
		};
	});
}

function mapFigure({ event_type }: PlacedEvent, figure: Figure | null): MapFigure {
	const words = (text: string): MapFigure => ({ text, short: text, isNumber: false });
	if (event_type === 'warning' || event_type === 'control') {
		return words(claimSentences.eventTypes[event_type]);
	}
	if (!figure?.headline) return words(markNames.noNumber);
	const text = figurePhrase(figure);
	// That attacks are counted by people killed is what the whole map says.
	const short = event_type === 'attack' ? figure.headline.text : text;
	return { text, short, isNumber: true };
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
