import type { Camera } from '$lib/domain/link';
import type { Position } from '$lib/domain/records';

/** CSS pixels. */
export interface Size {
	width: number;
	height: number;
}

/** CSS pixels from the top left corner of the map's box. */
export interface Point {
	x: number;
	y: number;
}

/** CSS pixels kept free at each side. */
export interface Padding {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/** Width of the world at zoom 0 in CSS pixels, as MapLibre has it. */
export const WORLD_SIZE = 512;
export const MAX_ZOOM = 10;
/** Where Web Mercator ends: the world is then a square. */
const MAX_LATITUDE = 85.051129;

/** Room for the largest mark, its label and the controls. */
export const DEFAULT_PADDING: Padding = { top: 56, right: 104, bottom: 48, left: 60 };

/** A map narrower than this has the room of a phone: less padding, shorter labels. */
export const NARROW = 520;
const NARROW_PADDING: Padding = { top: 48, right: 96, bottom: 48, left: 36 };

/** Screen and globe for one camera over a box of one size. */
export interface Projection {
	/** On the copy of the world that is nearest to the middle. */
	project(position: Position): Point;
	unproject(point: Point): Position;
	/** Pixels of the whole world, and where its top left corner lies. */
	world: { size: number; x: number; y: number };
}

/** Web Mercator, 0 to 1 from west to east. */
export function mercatorX(lng: number): number {
	return (lng + 180) / 360;
}

/** Web Mercator, 0 to 1 from north to south. */
export function mercatorY(lat: number): number {
	const clamped = Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat));
	return (
		(180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360))) / 360
	);
}

export function longitude(x: number): number {
	return x * 360 - 180;
}

export function latitude(y: number): number {
	return (360 / Math.PI) * Math.atan(Math.exp(((180 - y * 360) * Math.PI) / 180)) - 90;
}

export function worldSize(zoom: number): number {
	return WORLD_SIZE * 2 ** zoom;
}

export function projection(camera: Camera, { width, height }: Size): Projection {
	const size = worldSize(camera.zoom);
	const centre = { x: mercatorX(camera.lng), y: mercatorY(camera.lat) };
	return {
		project([lng, lat]) {
			const aside = mercatorX(lng) - centre.x;
			const nearest = aside - Math.round(aside);
			return { x: width / 2 + nearest * size, y: height / 2 + (mercatorY(lat) - centre.y) * size };
		},
		unproject({ x, y }) {
			const lng = longitude(centre.x + (x - width / 2) / size);
			return [wrapLongitude(lng), latitude(centre.y + (y - height / 2) / size)];
		},
		world: { size, x: width / 2 - centre.x * size, y: height / 2 - centre.y * size }
	};
}

/** -180 up to, but not, 180. */
export function wrapLongitude(lng: number): number {
	return lng - 360 * Math.floor((lng + 180) / 360);
}

/** The smallest zoom at which one world fills the box. */
export function minZoom({ width, height }: Size): number {
	return Math.log2(Math.max(width, height, 1) / WORLD_SIZE);
}

/** The nearest camera that shows nothing beyond the poles and no world twice, as MapLibre keeps to. */
export function constrainCamera({ zoom, lat, lng }: Camera, size: Size): Camera {
	const least = minZoom(size);
	const kept = Math.min(Math.max(zoom, least), Math.max(MAX_ZOOM, least));
	const margin = size.height / 2 / worldSize(kept);
	const y = Math.min(1 - margin, Math.max(margin, mercatorY(lat)));
	return { zoom: kept, lat: latitude(y), lng: wrapLongitude(lng) };
}

/** The camera after the map was dragged by a number of pixels. */
export function panCamera(camera: Camera, by: Point, size: Size): Camera {
	const pixels = worldSize(camera.zoom);
	return constrainCamera(
		{
			zoom: camera.zoom,
			lat: latitude(mercatorY(camera.lat) - by.y / pixels),
			lng: longitude(mercatorX(camera.lng) - by.x / pixels)
		},
		size
	);
}

/** The camera after a zoom that leaves what is under `point` where it is. */
export function zoomCamera(camera: Camera, zoom: number, point: Point, size: Size): Camera {
	const { zoom: kept } = constrainCamera({ ...camera, zoom }, size);
	const aside = { x: point.x - size.width / 2, y: point.y - size.height / 2 };
	const grown = 1 / worldSize(camera.zoom) - 1 / worldSize(kept);
	return constrainCamera(
		{
			zoom: kept,
			lat: latitude(mercatorY(camera.lat) + aside.y * grown),
			lng: longitude(mercatorX(camera.lng) + aside.x * grown)
		},
		size
	);
}

/**
 * The closest camera that shows all positions inside the padding. No positions: the whole world. Positions on both
 * sides of the antimeridian are fitted the long way round.
 */
export function fitCamera(
	positions: readonly Position[],
	size: Size,
	padding: Padding = DEFAULT_PADDING,
	maxZoom = 8
): Camera {
	if (positions.length === 0) {
		return constrainCamera({ zoom: minZoom(size), lat: 20, lng: 0 }, size);
	}
	const xs = positions.map(([lng]) => mercatorX(lng));
	const ys = positions.map(([, lat]) => mercatorY(lat));
	const [west, east] = [Math.min(...xs), Math.max(...xs)];
	const [north, south] = [Math.min(...ys), Math.max(...ys)];
	const width = Math.max(1, size.width - padding.left - padding.right);
	const height = Math.max(1, size.height - padding.top - padding.bottom);
	const scale = Math.min(width / (east - west), height / (south - north), worldSize(maxZoom));
	return constrainCamera(
		{
			zoom: Math.log2(scale / WORLD_SIZE),
			lat: latitude((north + south) / 2 + (padding.bottom - padding.top) / 2 / scale),
			lng: longitude((west + east) / 2 + (padding.right - padding.left) / 2 / scale)
		},
		size
	);
}

/** How many pixels a length on the ground takes at a latitude. Mercator stretches towards the poles. */
export function pixelsOf(kilometres: number, lat: number, zoom: number): number {
	const equator = 40_075.017;
	return (kilometres / (equator * Math.cos((lat * Math.PI) / 180))) * worldSize(zoom);
}

export function isInside({ x, y }: Point, { width, height }: Size, padding: Padding): boolean {
	return (
		x >= padding.left &&
		x <= width - padding.right &&
		y >= padding.top &&
		y <= height - padding.bottom
	);
}

/** The camera of a map that nobody has moved: all placed events in sight. */
export function homeCamera(positions: readonly Position[], size: Size): Camera {
	return fitCamera(positions, size, size.width < NARROW ? NARROW_PADDING : DEFAULT_PADDING, 6);
}
