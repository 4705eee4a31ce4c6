import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const build = join(import.meta.dirname, '../../../build');

/**
 * @typedef {{ id: string, field: string, words: string, source: string, paragraph: number, attributed_to?: string }} Claim
 * @typedef {{ title: string, event_type: string, claims: (Claim & Record<string, unknown>)[] }} Properties
 * @typedef {{ id: string, geometry: { coordinates: number[] } | null, properties: Properties }} Feature
 */

/** The addresses of all prerendered pages, as a reader types them. */
export function pageAddresses() {
	return readdirSync(build, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
		.map((entry) => join(entry.parentPath, entry.name).slice(build.length).replaceAll('\\', '/'))
		.filter((path) => path !== '/404.html')
		.map((path) => path.replace(/(index)?\.html$/, ''))
		.sort();
}

/**
 * The published dataset.
 * @returns {Feature[]}
 */
export function features() {
	return JSON.parse(readFileSync(join(build, 'data/dataset.geojson'), 'utf8')).features;
}

/**
 * @param {string} id
 * @returns {Feature}
 */
export function feature(id) {
	const found = features().find((one) => one.id === id);
	if (!found) throw new Error(`The dataset has no ${id}.`);
	return found;
}

/**
 * Where an event stands.
 * @param {string} id
 */
export function positionOf(id) {
	const { geometry } = feature(id);
	if (!geometry) throw new Error(`${id} has no place.`);
	return geometry.coordinates;
}
