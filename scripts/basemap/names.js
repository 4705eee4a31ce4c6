import { alpha2, countryIn, regionName } from './languages.js';

/**
 * @typedef {[name: string, country: number, lng: number, lat: number, zoom: number, others: string]} NameRow
 *
 * @typedef {object} Sources
 * @property {import('./labels.js').Label[]} countryLabels widest first
 * @property {import('./labels.js').ProvinceLabel[]} provinceLabels
 * @property {import('./places.js').Place[]} places largest first
 * @property {ReadonlySet<string>} eventPlaces what the dataset calls the places and provinces of its events
 */

/** What only a close view would name is searched for only where an event is: the file would be three times as large. */
const LAST_ZOOM = 7;
const DIVIDER = '|';

/**
 * What places are called in other languages, and where they are: for search by a name in another script, and for going
 * to a place. Fetched when somebody first searches.
 * @param {Sources} sources
 * @returns {string} JSON: rows by kind, each kind with what is largest first. A row is the English name, the index of
 * the country's row (-1 where it has none), longitude, latitude, the zoom from which it is worth a label, and its other
 * names divided by `|`.
 */
export function namesJson({ countryLabels, provinceLabels, places, eventPlaces }) {
	const countries = countryLabels.map(({ properties: { a3, name, rank }, geometry }, index) =>
		rowOf({ name, country: index, at: geometry.coordinates, zoom: rank, others: countryNames(a3) })
	);
	const byA2 = new Map(
		countryLabels.map(({ properties }, index) => [alpha2(properties.a3), index])
	);
	const byA3 = new Map(countryLabels.map(({ properties: { a3 } }, index) => [a3, index]));
	const provinces = provinceLabels.flatMap((label) => {
		const { properties, geometry, a3, others, spellings } = label;
		const { name, from_zoom } = properties;
		const spoken = spellings.filter((spelling) => eventPlaces.has(spelling));
		const isSpokenOf = spoken.length > 0 || eventPlaces.has(name);
		if (from_zoom > LAST_ZOOM && !isSpokenOf) return [];
		const names = [...others, ...spoken, ...spellings.slice(0, 1)];
		const country = byA3.get(a3) ?? -1;
		return [rowOf({ name, country, at: geometry.coordinates, zoom: from_zoom, others: names })];
	});
	const towns = places
		.filter(
			({ properties: { from_zoom, name } }) => from_zoom <= LAST_ZOOM || eventPlaces.has(name)
		)
		.map(({ properties: { name, from_zoom }, geometry, country: a2, labels, spellings }) => {
			const others = [...Object.values(labels), ...spellings];
			const country = byA2.get(a2) ?? -1;
			return rowOf({ name, country, at: geometry.coordinates, zoom: from_zoom, others });
		});
	return JSON.stringify({ countries, provinces, towns });
}

/** @param {string} a3 */
function countryNames(a3) {
	const a2 = alpha2(a3);
	return [...Object.values(countryIn(a2)), regionName('fr', a2) ?? ''];
}

/**
 * @param {object} row
 * @param {string} row.name
 * @param {number} row.country
 * @param {import('geojson').Position} row.at
 * @param {number} row.zoom
 * @param {readonly string[]} row.others
 * @returns {NameRow}
 */
function rowOf({ name, country, at: [lng = 0, lat = 0], zoom, others }) {
	const names = [...new Set(others)].filter((other) => other !== '' && other !== name);
	return [name, country, hundredth(lng), hundredth(lat), zoom, names.join(DIVIDER)];
}

/**
 * A kilometre at most: nobody sees less of the map at once.
 * @param {number} degrees
 */
function hundredth(degrees) {
	return Math.round(degrees * 100) / 100;
}
