import type { Camera } from '$lib/domain/link';
import type { Position } from '$lib/domain/records';
import {
	projection,
	worldSize,
	wrapLongitude,
	type Point,
	type Projection,
	type Size
} from '../camera';

/** MapLibre's field of view, in radians: with it an eye three halves of the map's height away sees the map's edges. */
const FIELD_OF_VIEW = 0.6435011087932844;
const NOWHERE: Point = { x: NaN, y: NaN };

type Vector = readonly [east: number, north: number, out: number];

/**
 * Where MapLibre draws things on its globe, in the words of the flat map. What lies behind the horizon has no place: its
 * point is not a number, and so in no box and near nothing.
 */
export function globeProjection(camera: Camera, size: Size): Projection {
	const radius = worldSize(camera.zoom) / (2 * Math.PI * Math.cos(radians(camera.lat)));
	const eye = size.height / 2 / Math.tan(FIELD_OF_VIEW / 2) + radius;
	const middle = { x: size.width / 2, y: size.height / 2 };
	return {
		project(position) {
			const [east, north, out] = turned(position, camera);
			if (out * eye < radius) return NOWHERE;
			const scale = (radius * (eye - radius)) / (eye - radius * out);
			return { x: middle.x + east * scale, y: middle.y - north * scale };
		},
		unproject({ x, y }) {
			const sight: Vector = [x - middle.x, middle.y - y, radius - eye];
			return turnedBack(hitOf(sight, eye, radius), camera);
		},
		world: projection(camera, size).world
	};
}

/** A place seen from the middle of the map: a unit vector to the east, to the north and towards the eye. */
function turned([lng, lat]: Position, camera: Camera): Vector {
	const [aside, up, tilt] = [radians(lng - camera.lng), radians(lat), radians(camera.lat)];
	const ahead = Math.cos(up) * Math.cos(aside);
	return [
		Math.cos(up) * Math.sin(aside),
		Math.sin(up) * Math.cos(tilt) - ahead * Math.sin(tilt),
		Math.sin(up) * Math.sin(tilt) + ahead * Math.cos(tilt)
	];
}

function turnedBack([east, north, out]: Vector, camera: Camera): Position {
	const tilt = radians(camera.lat);
	const ahead = out * Math.cos(tilt) - north * Math.sin(tilt);
	const up = north * Math.cos(tilt) + out * Math.sin(tilt);
	const lng = camera.lng + degrees(Math.atan2(east, ahead));
	return [wrapLongitude(lng), degrees(Math.asin(Math.max(-1, Math.min(1, up))))];
}

/** Where a line of sight first meets the globe; beside it, where it comes nearest. */
function hitOf([x, y, z]: Vector, eye: number, radius: number): Vector {
	const [a, b, c] = [x * x + y * y + z * z, 2 * z * eye, eye * eye - radius * radius];
	const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
	const along = (-b - root) / (2 * a);
	const point: Vector = [x * along, y * along, eye + z * along];
	const length = Math.hypot(...point);
	return [point[0] / length, point[1] / length, point[2] / length];
}

function radians(angle: number): number {
	return (angle * Math.PI) / 180;
}

function degrees(angle: number): number {
	return (angle * 180) / Math.PI;
}
