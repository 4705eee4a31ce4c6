import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const build = join(import.meta.dirname, '../../../build');

/**
 * @typedef {{ id: string, geometry: object | null, properties: { title: string, claims: { id: string, words: string }[] } }} Feature
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
