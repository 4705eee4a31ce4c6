import { rewind } from '@turf/turf';
import { atScale, countriesOf } from './topology.js';

/**
 * What the dataset is checked against, and the shapes that its published arrests take.
 *
 * @typedef {object} Admin1
 * @property {string} name
 * @property {string[]} names other spellings
 * @property {string} iso3 of the country, by the boundary policy
 * @property {string} iso_3166_2
 * @property {number} area_km2
 * @property {number} [lng]
 * @property {number} [lat]
 *
 * @typedef {object} Geography
 * @property {Record<string, import('geojson').MultiPolygon>} countries by ISO 3166-1 alpha-3
 * @property {Admin1[]} admin1
 */

/** In square degrees, about 1 km² at the equator: finer shapes would double the published arrests and show nothing. */
const SMALLEST_TRIANGLE = 1e-4;
const DECIMALS = 1e3;

/**
 * @param {import('./units.js').Unit[]} units
 * @param {import('./topology.js').Topology} outlines
 * @returns {Geography}
 */
export function geographyOf(units, outlines) {
	const exact = countriesOf(atScale(outlines, 0));
	const countries = countriesOf(atScale(outlines, SMALLEST_TRIANGLE));
	return {
		countries: Object.fromEntries(
			countries.flatMap((country, index) => {
				const { a3 } = country.properties;
				if (a3 === '') return [];
				const shape = published(country.geometry);
				// The Vatican is smaller than what is left out.
				const isLost = shape.coordinates.length === 0;
				return [[a3, isLost ? (exact[index]?.geometry ?? shape) : shape]];
			})
		),
		admin1: units
			.map(({ properties }) => properties)
			.filter(({ a3, name }) => a3 !== '' && name !== '')
			.map(({ name, spellings, a3, iso_3166_2, area_km2, lng, lat }) => ({
				name,
				names: spellings,
				iso3: a3,
				iso_3166_2,
				area_km2,
				...(lng === undefined || lat === undefined ? {} : { lng, lat })
			}))
	};
}

/**
 * Rounded, without parts that vanish, and wound as RFC 7946 wants it.
 * @param {import('geojson').MultiPolygon} geometry
 * @returns {import('geojson').MultiPolygon}
 */
function published({ coordinates }) {
	const polygons = coordinates.flatMap((polygon) => {
		const [outer, ...holes] = polygon.map(rounded);
		if (!outer || outer.length < 4) return [];
		return [[outer, ...holes.filter((hole) => hole.length >= 4)]];
	});
	const wound = rewind({ type: 'MultiPolygon', coordinates: polygons });
	return /** @type {import('geojson').MultiPolygon} */ (wound);
}

/** @param {import('geojson').Position[]} ring */
function rounded(ring) {
	return ring
		.map((position) => position.map((degrees) => Math.round(degrees * DECIMALS) / DECIMALS))
		.filter((position, index, all) => {
			const before = all[index - 1];
			return before?.[0] !== position[0] || before?.[1] !== position[1];
		});
}
