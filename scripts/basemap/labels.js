import { area, polygon as polygonFeature } from '@turf/turf';
import polylabel from 'polylabel';
import { areaNames } from './area-names.js';
import { boundaryPolicy } from './boundary-policy.js';
import { mergedUnits } from './topology.js';
import { latitudeOf, mercatorLatitude } from './mercator.js';

/**
 * @typedef {import('geojson').Position} Position
 * @typedef {import('geojson').Feature<import('geojson').Point, Record<string, any>>} Label
 * @typedef {Label & { a3: string, others: string[], spellings: string[] }} ProvinceLabel with what only the search for places needs
 */

/** Letters are wide and low: a place for a name is best twice as wide as it is high. */
const WIDTH_TO_HEIGHT = 2;
/** Width of a letter in pixels: capitals of 12 px, spaced, and small letters of 11 px. */
const CAPITAL_WIDTH = 9.5;
const LETTER_WIDTH = 6.2;
/** Kilometres in a pixel at zoom 0 on the equator, where MapLibre shows the world as 512 pixels. */
const KILOMETRES_PER_PIXEL = 40075 / 512;
const LAST_ZOOM = 8;
/** How much longer a province waits once its name fits, so that names stay apart. */
const AIR = 0.6;

/** Where the rule finds a point that is right but useless. */
const PLACED_BY_HAND = /** @type {Record<string, Position>} */ ({
	// In Europe, where the map of this dataset looks, and not in Siberia.
	RUS: [56, 58.7],
	// In the south, which the map of this dataset reaches.
	SWE: [15.2, 61.2],
	// Off Somaliland, which has a name of its own on the map.
	SOM: [45.3, 3.6]
});

/**
 * One label a country, the widest first. `rank` is the zoom from which the country is wide enough for its name.
 * @param {import('./topology.js').Country[]} countries
 * @param {(a3: string) => Record<string, string>} namesOf a country by language
 * @returns {Label[]}
 */
export function countryLabels(countries, namesOf) {
	return countries
		.filter(({ properties }) => properties.a3 !== '')
		.map(({ properties: { a3, name }, geometry }) => {
			const { point, km2 } = roomIn(geometry.coordinates);
			const position = PLACED_BY_HAND[a3] ?? point;
			const zoom = zoomToFit(name.length * CAPITAL_WIDTH, km2, position[1] ?? 0);
			// A name may reach a little over its borders.
			const rank = Math.min(LAST_ZOOM, Math.max(1, Math.floor(zoom - 0.15)));
			return { zoom, label: labelOf(position, { a3, name, ...suffixed(namesOf(a3), name), rank }) };
		})
		.sort((one, other) => one.zoom - other.zoom)
		.map(({ label }) => label);
}

/**
 * One label a province, and one for each contested area that the policy names.
 * @param {import('./units.js').Unit[]} units
 * @param {import('./topology.js').Topology} outlines of the same units
 * @param {(a3: string) => number} linesFrom the zoom from which a country's provinces have lines
 * @returns {ProvinceLabel[]}
 */
export function provinceLabels(units, outlines, linesFrom) {
	const provinces = units
		.filter(({ properties: { rule } }) => !isUndivided(rule) && !boundaryPolicy[rule]?.label)
		.map(({ properties: { name, names, spellings, a3 }, geometry }) => {
			// Not where the data put the name, which is in the sea where a province has islands.
			const { point, km2 } = roomIn(polygonsOf(geometry));
			const zoom = Math.ceil(zoomToFit(name.length * LETTER_WIDTH, km2, point[1] ?? 0) + AIR);
			const from_zoom = Math.min(LAST_ZOOM, Math.max(5, linesFrom(a3), zoom));
			const label = labelOf(point, { name, ...suffixed(names, name), from_zoom });
			return { ...label, a3, others: Object.values(names), spellings };
		});
	const areas = boundaryPolicy.flatMap((row, rule) => {
		if (row.label === undefined) return [];
		const merged = mergedUnits(outlines, (properties) => properties.rule === rule);
		const { point, km2 } = roomIn(merged.coordinates);
		const zoom = Math.ceil(zoomToFit(row.label.length * LETTER_WIDTH, km2, point[1] ?? 0));
		const from_zoom = Math.min(LAST_ZOOM, Math.max(4, zoom));
		const names = areaNames[row.label] ?? {};
		const properties = { name: row.label, ...suffixed(names, row.label), from_zoom };
		return [{ ...labelOf(point, properties), a3: '', others: Object.values(names), spellings: [] }];
	});
	return [...areas, ...provinces];
}

/**
 * The zoom at which the lines between provinces stop being clutter: half of them are this wide.
 * @param {import('./units.js').Unit[]} units
 * @returns {(a3: string) => number}
 */
export function provinceZooms(units) {
	const WIDE_ENOUGH = 36;
	/** @type {Map<string, { km2: number, lat: number }[]>} */
	const countries = new Map();
	for (const { properties } of units) {
		if (isUndivided(properties.rule)) continue;
		const list = countries.get(properties.a3) ?? [];
		list.push({ km2: properties.area_km2, lat: properties.lat ?? 0 });
		countries.set(properties.a3, list);
	}
	const zooms = new Map(
		[...countries].map(([a3, list]) => {
			list.sort((one, other) => one.km2 - other.km2);
			const { km2, lat } = list[Math.floor(list.length / 2)] ?? { km2: 1, lat: 0 };
			return [a3, Math.max(4, Math.ceil(zoomToFit(WIDE_ENOUGH, km2, lat)))];
		})
	);
	return (a3) => zooms.get(a3) ?? LAST_ZOOM;
}

/**
 * @param {number} pixels
 * @param {number} km2 area of what is labelled
 * @param {number} latitude
 */
function zoomToFit(pixels, km2, latitude) {
	const pixelsAtZero =
		Math.sqrt(km2) / (KILOMETRES_PER_PIXEL * Math.cos((latitude * Math.PI) / 180));
	return Math.log2(pixels / Math.max(pixelsAtZero, 1e-6));
}

/**
 * Where a name has most room: inside the largest part, farthest from its edges as the map shows them.
 * @param {Position[][][]} polygons
 * @returns {{ point: Position, km2: number }}
 */
function roomIn(polygons) {
	let km2 = 0;
	/** @type {Position[][]} */
	let largest = [];
	for (const polygon of polygons) {
		const size = area(polygonFeature(polygon)) / 1e6;
		if (size > km2) [km2, largest] = [size, polygon];
	}
	const stretched = largest.map((ring) =>
		ring.map(([lng = 0, lat = 0]) => [lng / WIDTH_TO_HEIGHT, mercatorLatitude(lat)])
	);
	const [x, y] = polylabel(stretched, 0.02);
	return { point: [rounded(x * WIDTH_TO_HEIGHT), rounded(latitudeOf(y))], km2 };
}

/**
 * @param {Position} position
 * @param {Record<string, any>} properties
 * @returns {Label}
 */
function labelOf(position, properties) {
	return { type: 'Feature', geometry: { type: 'Point', coordinates: position }, properties };
}

/**
 * Names as the tiles carry them; where one is the English one, that stands for it.
 * @param {Record<string, string>} names by language
 * @param {string} english
 * @returns {Record<string, string>}
 */
export function suffixed(names, english) {
	return Object.fromEntries(
		Object.entries(names)
			.filter(([, name]) => name !== english)
			.map(([language, name]) => [`name_${language}`, name])
	);
}

/** @param {import('geojson').Polygon | import('geojson').MultiPolygon} geometry */
function polygonsOf(geometry) {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** @param {number} rule */
function isUndivided(rule) {
	return boundaryPolicy[rule]?.undivided ?? false;
}

/** @param {number} degrees to a hundredth, about 1 km */
function rounded(degrees) {
	return Math.round(degrees * 100) / 100;
}
