import type { Position } from '$lib/domain/records';
import type { Projection } from '../camera';

/** Mean, in metres. */
const EARTH_RADIUS = 6_371_008.8;
/** Degrees between the corners that a long line is drawn with: on a flat map the shortest way is bent. */
const STEP = 3;

/** Metres along the shortest way from point to point. */
export function lengthOf(points: readonly Position[]): number {
	return points.slice(1).reduce((sum, point, index) => {
		return sum + EARTH_RADIUS * angleBetween(vectorOf(points[index] ?? point), vectorOf(point));
	}, 0);
}

/** SVG path data of the shortest way from point to point. It breaks where the map does, and behind a globe. */
export function linePath(points: readonly Position[], { project, world }: Projection): string {
	const corners = points.flatMap((point, index) => wayTo(points[index - 1] ?? point, point));
	let isBroken = true;
	let before = NaN;
	return corners
		.map(project)
		.flatMap(({ x, y }) => {
			if (Number.isNaN(x)) {
				isBroken = true;
				return [];
			}
			const command = isBroken || Math.abs(x - before) > world.size / 2 ? 'M' : 'L';
			[isBroken, before] = [false, x];
			return [`${command}${x.toFixed(1)} ${y.toFixed(1)}`];
		})
		.join('');
}

type Vector = readonly [number, number, number];

/** Corners of the shortest way, without its start. */
function wayTo(from: Position, to: Position): Position[] {
	const [a, b] = [vectorOf(from), vectorOf(to)];
	const angle = angleBetween(a, b);
	const steps = Math.ceil((angle * 180) / Math.PI / STEP);
	if (steps <= 1 || Math.PI - angle < 1e-6) return [to];
	const between = Array.from({ length: steps - 1 }, (_, index): Position => {
		const part = (index + 1) / steps;
		const [first, last] = [Math.sin((1 - part) * angle), Math.sin(part * angle)];
		const mixed = (axis: 0 | 1 | 2) => (first * a[axis] + last * b[axis]) / Math.sin(angle);
		return positionOf([mixed(0), mixed(1), mixed(2)]);
	});
	return [...between, to];
}

/** By the chord, which keeps its digits where points are near each other; a cosine does not. */
function angleBetween(a: Vector, b: Vector): number {
	return 2 * Math.asin(Math.min(1, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 2));
}

function vectorOf([lng, lat]: Position): Vector {
	const [east, up] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
	return [Math.cos(up) * Math.cos(east), Math.cos(up) * Math.sin(east), Math.sin(up)];
}

function positionOf([x, y, z]: Vector): Position {
	const degrees = 180 / Math.PI;
	return [Math.atan2(y, x) * degrees, Math.atan2(z, Math.hypot(x, y)) * degrees];
}
