import type { Camera } from '$lib/domain/link';
import { isPlaced, type PlacedEvent } from '$lib/domain/dataset';
import { placeLine } from '$lib/domain/places';
import type { Dataset, EventRecord } from '$lib/domain/records';
import { homeCamera, projection, type Size } from '$lib/map/camera';
import { drawMap } from '$lib/map/drawnMap';
import { mapEvents } from '$lib/map/mapEvents';
import type { DrawnSpot } from '$lib/map/markLayout';
import { wholeDashes } from '$lib/marks/dashes';
import { haloRadius } from '$lib/marks/halo';
import { plaqueLayout, plaqueOffset } from '$lib/marks/plaque';
import { countryLabels } from '../countryLabels';
import { paint } from './cardPaint';
import { landSvg } from './landSvg';
import { markSvg, plaqueSvg } from './markSvg';

/** The map at the side of a card: what is drawn, and the words on it, in pixels of the map before it is enlarged. */
export interface CardMap {
	svg: string;
	names: readonly MapWords[];
	/** How much larger than on the site: a card is seen at less than half its size. */
	enlarged: number;
}

export interface MapWords {
	text: string;
	/** Its middle. */
	x: number;
	y: number;
	kind: 'country' | 'place' | 'digit';
}

export const MAP_PANEL: Size = { width: 370, height: 630 };
/** Of one event, and of all: these stand close together. */
const ENLARGED = { one: 1.75, all: 1.2 };
/** Near enough to tell the country, far enough to see its neighbours. */
const ZOOM = 3.3;

/** Where an event is; for arrests, their country. Null where no source gives a place that can be drawn. */
export function eventMap(event: EventRecord, dataset: Dataset): CardMap | null {
	if (isPlaced(event)) return placeMap(event, dataset);
	const country = countryLabels.find(({ iso3 }) => iso3 !== '' && iso3 === event.iso3);
	if (event.event_type !== 'arrest' || !country) return null;
	const { lng, lat, rank } = country;
	const zoom = Math.min(4.2, Math.max(1.6, rank - 0.2));
	return draw(
		{ ...dataset, events: [] },
		{ lng, lat, zoom },
		{
			enlarged: ENLARGED.one,
			hatched: [country.iso3]
		}
	);
}

function placeMap(event: PlacedEvent, dataset: Dataset): CardMap {
	const [lng, lat] = event.coordinates;
	const camera = { lng, lat, zoom: ZOOM };
	const drawn = draw({ ...dataset, events: [event] }, camera, { enlarged: ENLARGED.one });
	const reach = Math.max(...drawn.spots.map(reachOf));
	const { width, height } = sizeOf(ENLARGED.one);
	const place: MapWords = {
		text: placeLine(event) ?? '',
		x: width / 2,
		y: height / 2 + reach + 12,
		kind: 'place'
	};
	// What is named under the mark covers no other name.
	const others = drawn.names.filter(({ y }) => Math.abs(y - place.y) > 14);
	return { ...drawn, names: [...others, place] };
}

function reachOf({ lead, halo }: DrawnSpot): number {
	return Math.max(lead.geometry.outerRadius, halo === null ? 0 : haloRadius(halo));
}

/** All events of the dataset. */
export function wholeMap(dataset: Dataset): CardMap {
	const placed = dataset.events.filter(isPlaced).map(({ coordinates }) => coordinates);
	const arrests = dataset.events.filter(({ event_type }) => event_type === 'arrest');
	const drawn = draw(dataset, homeCamera(placed, sizeOf(ENLARGED.all)), {
		enlarged: ENLARGED.all,
		hatched: arrests.flatMap(({ iso3 }) => iso3 ?? [])
	});
	// Too small for names, which would only tell what lies between the marks.
	return { ...drawn, names: drawn.names.filter(({ kind }) => kind !== 'country') };
}

interface Drawing {
	enlarged: number;
	hatched?: readonly string[];
}

function draw(
	dataset: Dataset,
	camera: Camera,
	{ enlarged, hatched = [] }: Drawing
): CardMap & { spots: readonly DrawnSpot[] } {
	const size = sizeOf(enlarged);
	const { spots, countries } = drawMap(mapEvents(dataset), countryLabels, {
		camera,
		size,
		selectedId: null
	});
	return {
		spots,
		svg: [
			`<rect width="${size.width}" height="${size.height}" fill="${paint.sea}"/>`,
			landSvg(projection(camera, size), hatched),
			...spots.map(spotSvg)
		].join(''),
		names: [
			...countries.map(({ name, x, y }) => ({ text: name, x, y, kind: 'country' as const })),
			...spots.flatMap(digitsOf)
		],
		enlarged
	};
}

function sizeOf(enlarged: number): Size {
	return { width: MAP_PANEL.width / enlarged, height: MAP_PANEL.height / enlarged };
}

function spotSvg(spot: DrawnSpot): string {
	const { x, y, lead, halo, counts } = spot;
	const type = lead.event.event_type;
	const isGroup = spot.members.length > 1;
	return [
		`<g transform="translate(${x} ${y})">`,
		halo === null ? '' : haloSvg(halo, paint[type]),
		markSvg({
			type,
			geometry: lead.geometry,
			disputed: spot.disputed && !isGroup,
			corner: spot.signCorner
		}),
		isGroup ? plaqueSvg(lead.geometry, counts, spot.disputed) : '',
		'</g>'
	].join('');
}

function haloSvg(radius: number, colour: string): string {
	const drawn = haloRadius(radius);
	const dashes = wholeDashes(2 * Math.PI * drawn, 6, 0.5);
	return `<circle r="${drawn}" fill="none" stroke="${colour}" stroke-width="1.5" stroke-dasharray="${dashes}"/>`;
}

function digitsOf(spot: DrawnSpot): MapWords[] {
	if (spot.members.length < 2) return [];
	const offset = plaqueOffset(spot.lead.geometry);
	return plaqueLayout(spot.counts, spot.disputed).cells.map(({ count, number }) => ({
		text: String(count),
		x: spot.x + offset.x + number + 4,
		y: spot.y + offset.y,
		kind: 'digit'
	}));
}
