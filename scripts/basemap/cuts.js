import { bboxPolygon, difference, featureCollection, intersect, polygon } from '@turf/turf';

/**
 * @typedef {import('geojson').Feature<import('geojson').Polygon | import('geojson').MultiPolygon, any>} AreaFeature
 * @typedef {{ id: string, from: string[], area: import('geojson').Feature<import('geojson').Polygon> }} Cut
 */

/**
 * Where the policy needs an edge that Natural Earth's units lack. A cut takes what lies in `area` out of the units
 * named in `from` and makes a unit of it, which the policy names `cut:<id>`.
 *
 * @type {readonly Cut[]}
 */
const CUTS = [
	{
		// The northern border of the territory is the parallel of 27° 40′ N; Morocco's regions reach across it.
		id: 'western-sahara',
		from: ['MA-14', 'MA-15'],
		area: bboxPolygon([-18, 20, -8, 27 + 40 / 60])
	},
	{
		// Along the upper Jordan and the eastern shore of the Sea of Galilee, drawn by hand to about 1 km.
		id: 'golan-heights',
		from: ['IL-Z'],
		area: polygon([
			[
				[35.61, 33.4],
				[35.62, 33.28],
				[35.64, 33.265],
				[35.67, 33.245],
				[35.667, 33.2],
				[35.65, 33.15],
				[35.655, 33.11],
				[35.64, 33.06],
				[35.628, 33.01],
				[35.625, 32.95],
				[35.618, 32.895],
				[35.65, 32.86],
				[35.652, 32.82],
				[35.645, 32.78],
				[35.66, 32.74],
				[35.68, 32.7],
				[35.7, 32.6],
				[36.1, 32.6],
				[36.1, 33.4],
				[35.61, 33.4]
			]
		])
	},
	{
		// The armistice line of 1949 through Jerusalem, drawn by hand to about 500 m.
		id: 'east-jerusalem',
		from: ['IL-JM'],
		area: polygon([
			[
				[35.195, 31.95],
				[35.205, 31.86],
				[35.215, 31.825],
				[35.23, 31.8],
				[35.226, 31.785],
				[35.2265, 31.775],
				[35.23, 31.765],
				[35.225, 31.75],
				[35.205, 31.74],
				[35.17, 31.735],
				[35.17, 31.7],
				[35.4, 31.6],
				[35.4, 31.95],
				[35.195, 31.95]
			]
		])
	}
];

/**
 * @param {AreaFeature[]} units
 * @param {(feature: AreaFeature) => string[]} keysOf every name by which the policy may call a unit
 * @returns {AreaFeature[]} the units with each cut made, and the neighbours' outlines fitted to them
 */
export function withCuts(units, keysOf) {
	/** @type {import('geojson').Position[]} */
	const corners = [];
	const result = units.flatMap((unit) => {
		const keys = keysOf(unit);
		const cut = CUTS.find((candidate) => candidate.from.some((key) => keys.includes(key)));
		if (!cut) return [unit];
		const pair = featureCollection(/** @type {AreaFeature[]} */ ([unit, cut.area]));
		const inside = intersect(pair);
		const outside = difference(pair);
		if (!inside || !outside)
			throw new Error(`The cut ${cut.id} does not divide ${keys.join(', ')}.`);
		corners.push(...newCorners(unit, inside));
		const rest = { ...unit, geometry: outside.geometry };
		const part = { ...unit, geometry: inside.geometry };
		part.properties = { ...unit.properties, cut: cut.id };
		// Cutting drops the corners of straight lines, which the neighbours still have.
		for (const piece of [rest, part]) addCorners(piece, ringsOf(unit).flat());
		return [rest, part];
	});
	for (const unit of result) addCorners(unit, corners);
	return result;
}

/**
 * The points that a cut adds to an outline.
 * @param {AreaFeature} before
 * @param {AreaFeature} after
 */
function newCorners(before, after) {
	const known = new Set(ringsOf(before).flatMap((ring) => ring.map(String)));
	return ringsOf(after).flatMap((ring) => ring.filter((position) => !known.has(String(position))));
}

/**
 * Two that share a border must have the same corners on it, or the border is not shared.
 * @param {AreaFeature} unit
 * @param {import('geojson').Position[]} corners
 */
function addCorners(unit, corners) {
	for (const ring of ringsOf(unit)) {
		for (let index = ring.length - 1; index > 0; index--) {
			const start = ring[index - 1] ?? [];
			const end = ring[index] ?? [];
			const between = corners
				.filter((corner) => liesBetween(corner, start, end))
				.sort((one, other) => distance(start, one) - distance(start, other));
			ring.splice(index, 0, ...between);
		}
	}
}

/**
 * @param {import('geojson').Position} point
 * @param {import('geojson').Position} start
 * @param {import('geojson').Position} end
 */
function liesBetween([x = 0, y = 0], [x0 = 0, y0 = 0], [x1 = 0, y1 = 0]) {
	const length = distance([x0, y0], [x1, y1]);
	const along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length;
	const aside = Math.abs((x - x0) * (y1 - y0) - (y - y0) * (x1 - x0)) / length;
	// In degrees: a centimetre beside the line counts as on it.
	return aside < 1e-7 && along > 1e-7 && along < length - 1e-7;
}

/**
 * @param {import('geojson').Position} one
 * @param {import('geojson').Position} other
 */
function distance([x0 = 0, y0 = 0], [x1 = 0, y1 = 0]) {
	return Math.hypot(x1 - x0, y1 - y0);
}

/** @param {AreaFeature} feature */
function ringsOf({ geometry }) {
	return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}
