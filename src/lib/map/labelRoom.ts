import type { FeatureCollection, Point } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { Box } from '$lib/marks/labelling';
import type { Projection } from './camera';
import type { PixelImage } from './hatchImage';

/** What the marks and their labels take of the map, at one camera. */
export interface Room {
	boxes: readonly Box[];
	projection: Projection;
}

export const ROOM_SOURCE = 'room';
export const ROOM_IMAGE = 'room';
/** CSS px. */
const TILE = 12;

/**
 * A style whose own labels keep off the marks: nothing that can be seen, but MapLibre lets no label be drawn over it.
 * Its layer is the last, since the last is placed first.
 */
export function withRoom(style: StyleSpecification, room: Room): StyleSpecification {
	return {
		...style,
		sources: { ...style.sources, [ROOM_SOURCE]: { type: 'geojson', data: roomFeatures(room) } },
		layers: [
			...style.layers,
			{
				id: 'room',
				type: 'symbol',
				source: ROOM_SOURCE,
				layout: { 'icon-image': ROOM_IMAGE, 'icon-allow-overlap': true, 'icon-padding': 1 }
			}
		]
	};
}

/** Each box as a close set of points, which is all that MapLibre can be told to keep free. */
export function roomFeatures({ boxes, projection }: Room): FeatureCollection<Point> {
	return {
		type: 'FeatureCollection',
		features: boxes.flatMap(tilesOf).map(([x, y]) => ({
			type: 'Feature',
			properties: {},
			geometry: { type: 'Point', coordinates: [...projection.unproject({ x, y })] }
		}))
	};
}

/** The middles of the fewest tiles that cover a box, evenly spread. */
function tilesOf({ x, y, width, height }: Box): [number, number][] {
	const [columns, rows] = [Math.ceil(width / TILE), Math.ceil(height / TILE)];
	const middle = (count: number, length: number, index: number) =>
		length <= TILE ? length / 2 : TILE / 2 + ((length - TILE) * index) / (count - 1);
	return Array.from({ length: columns * rows }, (_, i) => [
		x + middle(columns, width, i % columns),
		y + middle(rows, height, Math.floor(i / columns))
	]);
}

/** Nothing, one tile large. */
export function roomImage(): PixelImage {
	return { width: TILE, height: TILE, data: new Uint8ClampedArray(TILE * TILE * 4) };
}
