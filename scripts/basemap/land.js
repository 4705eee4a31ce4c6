import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import { feature } from 'topojson-client';
import { worldPoint } from './mercator.js';
import { linesOf, mergedUnits } from './topology.js';

/**
 * The map for readers without WebGL: everything as SVG path data in world units, 4096 to the side of the world, so
 * that one `transform` puts it under any camera.
 *
 * @typedef {{ iso3: string, name: string, lng: number, lat: number, rank: number } & Record<string, string | number>} LandLabel with its name in other languages
 * @typedef {object} Land
 * @property {string} land
 * @property {string} lakes
 * @property {string} borders
 * @property {string} disputed
 * @property {LandLabel[]} labels
 * @property {Record<string, string>} hatch by ISO 3166-1 alpha-3
 *
 * @typedef {import('geojson').Position} Position
 * @typedef {import('./topology.js').Topology} Topology
 */

/** Where the dataset's events lie; the rest of the world is there to be panned to and is coarser. */
const FOCUS = { west: -18, south: 8, east: 80, north: 68 };
/** The smallest triangle that makes a corner worth keeping, in square degrees. */
const FINE = 0.005;
const COARSE = 0.4;
/** The smallest island and lake worth keeping, in square world units. */
const SMALLEST = { fine: 2, coarse: 25 };
const ANTARCTICA = 'ATA';
const LAST_RANK = 6;

/**
 * @param {Topology} outlines
 * @param {import('geojson').FeatureCollection} lakes
 * @param {import('./labels.js').Label[]} countryLabels
 * @param {string[]} hatched codes of the countries that need a shape of their own
 * @returns {Land}
 */
export function drawnMap(outlines, lakes, countryLabels, hatched) {
	const world = scaledByFocus(outlines);
	const water = scaledByFocus(presimplify(topology({ lakes }, 1e6)));
	return {
		land: areasPath(mergedUnits(world, ({ a3 }) => a3 !== ANTARCTICA).coordinates),
		lakes: areasPath(polygonsOf(feature(water, /** @type {any} */ (water.objects['lakes'])))),
		borders: linesPath(linesOf(world, 'border').coordinates),
		disputed: linesPath(linesOf(world, 'disputed').coordinates),
		labels: countryLabels.flatMap(({ properties: { a3, name, rank, ...others }, geometry }) => {
			const [lng = 0, lat = 0] = geometry.coordinates;
			return rank <= LAST_RANK ? [{ iso3: a3, name, ...others, lng, lat, rank }] : [];
		}),
		hatch: Object.fromEntries(
			hatched.map((code) => [
				code,
				areasPath(mergedUnits(world, ({ a3 }) => a3 === code).coordinates)
			])
		)
	};
}

/**
 * @param {Topology} weighted whose third coordinate is the weight of a corner
 * @returns {Topology}
 */
function scaledByFocus(weighted) {
	return {
		...weighted,
		arcs: weighted.arcs.map((arc) =>
			arc
				.filter((corner) => (corner[2] ?? Infinity) >= (isInFocus(corner) ? FINE : COARSE))
				.map(([lng = 0, lat = 0]) => [lng, lat])
		)
	};
}

/** @param {Position} position */
function isInFocus([lng = 0, lat = 0]) {
	return lng > FOCUS.west && lng < FOCUS.east && lat > FOCUS.south && lat < FOCUS.north;
}

/**
 * @param {Position[][][]} polygons
 */
function areasPath(polygons) {
	return polygons
		.flat()
		.map((ring) => drawn(ring))
		.filter(({ points, focused }) => {
			return points.length > 3 && ringArea(points) >= SMALLEST[focused ? 'fine' : 'coarse'];
		})
		.map(({ points }) => `${pathOf(points.slice(0, -1))}z`)
		.join('');
}

/**
 * @param {Position[][]} lines
 */
function linesPath(lines) {
	return lines
		.map((line) => drawn(line).points)
		.filter((points) => points.length > 1)
		.map(pathOf)
		.join('');
}

/**
 * In world units: tenths in focus, whole ones elsewhere.
 * @param {Position[]} positions
 */
function drawn(positions) {
	/** @type {[number, number][]} */
	const points = [];
	for (const position of positions) {
		const steps = isInFocus(position) ? 10 : 1;
		const [x, y] = worldPoint(position);
		/** @type {[number, number]} */
		const point = [Math.round(x * steps) / steps, Math.round(y * steps) / steps];
		const last = points.at(-1);
		if (last?.[0] !== point[0] || last[1] !== point[1]) points.push(point);
	}
	return { points, focused: positions.some(isInFocus) };
}

/**
 * Relative commands, since differences are shorter than positions.
 * @param {[number, number][]} points
 */
function pathOf(points) {
	let [lastX, lastY] = [0, 0];
	return points
		.map(([x, y], index) => {
			const step = pair(x - lastX, y - lastY);
			[lastX, lastY] = [x, y];
			return index === 0 ? `M${step}` : index === 1 ? `l${step}` : step.replace(/^(?=[^-])/, ' ');
		})
		.join('');
}

/**
 * @param {number} x
 * @param {number} y
 */
function pair(x, y) {
	const [first, second] = [short(x), short(y)];
	return second.startsWith('-') ? first + second : `${first} ${second}`;
}

/**
 * A tenth at most, and without the zero that SVG does not need.
 * @param {number} value
 */
function short(value) {
	const rounded = Math.round(value * 10) / 10;
	return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.');
}

/** @param {[number, number][]} ring */
function ringArea(ring) {
	let doubled = 0;
	ring.forEach(([x, y], index) => {
		const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
		doubled += x * nextY - nextX * y;
	});
	return Math.abs(doubled) / 2;
}

/**
 * @param {import('geojson').FeatureCollection} collection
 * @returns {Position[][][]}
 */
function polygonsOf({ features }) {
	return features.flatMap(({ geometry }) => {
		if (geometry.type === 'Polygon') return [geometry.coordinates];
		return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
	});
}
