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

/** Width of the world at zoom 0 in CSS pixels, as MapLibre has it. */
export const WORLD_SIZE = 512;
/** Where Web Mercator ends: the world is then a square. */
const MAX_LATITUDE = 85.051129;

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
