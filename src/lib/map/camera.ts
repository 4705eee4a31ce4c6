import type { Camera } from '$lib/domain/link';
import type { Position } from '$lib/domain/records';
import {
	latitude,
	longitude,
	mercatorX,
	mercatorY,
	WORLD_SIZE,
	worldSize,
	wrapLongitude,
	type Point,
	type Size
} from './projection';

export * from './projection';

/** CSS pixels kept free at each side. */
export interface Padding {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

export const MAX_ZOOM = 10;
/** Room for the largest mark, its label and the controls. */
export const DEFAULT_PADDING: Padding = { top: 56, right: 104, bottom: 48, left: 60 };

/** A map narrower than this has the room of a phone: less padding, shorter labels. */
export const NARROW = 520;
const NARROW_PADDING: Padding = { top: 48, right: 96, bottom: 48, left: 36 };

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
