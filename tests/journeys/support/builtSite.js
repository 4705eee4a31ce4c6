import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languagesIn, pathOf } from '../../../scripts/languages.js';

const root = join(import.meta.dirname, '../../..');
const build = join(root, 'build');
const otherLanguages = languagesIn(root).map(pathOf).filter(Boolean);

/**
 * @typedef {{ id: string, field: string, words: string, source: string, paragraph: number, attributed_to?: string }} Claim
 * @typedef {{ title: string, event_type: string, claims: (Claim & Record<string, unknown>)[] }} Properties
 * @typedef {{ id: string, geometry: { coordinates: number[] } | null, properties: Properties }} Feature
 */

/** The addresses of all prerendered pages in English, as a reader types them: the others are the same pages. */
export function pageAddresses() {
	return readdirSync(build, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
		.map((entry) => join(entry.parentPath, entry.name).slice(build.length).replaceAll('\\', '/'))
		.filter((path) => path !== '/404.html')
		.filter((path) => !otherLanguages.some((language) => path.startsWith(`${language}/`)))
		.map((path) => path.replace(/(index)?\.html$/, ''))
		.sort();
}

/** The published dataset with all that it holds. */
export function published() {
	return JSON.parse(readFileSync(join(build, 'data/dataset.geojson'), 'utf8'));
}

/**
 * Its events.
 * @returns {Feature[]}
 */
export function features() {
	return published().features;
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
