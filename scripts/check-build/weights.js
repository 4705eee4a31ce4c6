import { gzipSync } from 'node:zlib';
import { ROOT_LANGUAGE } from '../languages.js';
import { closure, importsOf } from './scriptGraph.js';

/**
 * @typedef {import('./html.js').Element} Element
 * @typedef {{ name: string, limit: number, bytes: number, files: { path: string, bytes: number }[] }} Weight
 *   bytes: gzip -9
 */

/** 1 kB = 1,000 bytes, gzip -9. */
const PAGE_LIMIT = 60_000;
const MAP_LIMIT = 330_000;
/** Ours: tooltips, scale bar and options of the map, which wait until the map is there or are fetched when opened. */
const AIDS_LIMIT = 22_000;
/**
 * Ours, so that what is opened does not keep a reader waiting either: popups, claims with their plots, lenses. Nearly half
 * of it comes only when its button is pressed, as filters, the palette, and the dialogs to cite, to share (QR code included)
 * and to save, or orders and prints the list, which nobody waits for; a tenth lets the timeline answer, and
 * comes once the page is painted.
 */
const PANELS_LIMIT = 120_000;

/** @typedef {{ page: number, map: number, aids: number }} Limits what of a page has a limit that depends on its language */

/**
 * The limits, and for other languages some more: theirs is the same code in words of more letters, each of two bytes in
 * Cyrillic and Arabic, and with what writes plurals and cases where English has none.
 * @param {string} language
 * @returns {Limits}
 */
export function limitsOf(language) {
	return language === ROOT_LANGUAGE
		? { page: PAGE_LIMIT, map: MAP_LIMIT, aids: AIDS_LIMIT }
		: { page: PAGE_LIMIT + 2_000, map: MAP_LIMIT + 1_000, aids: AIDS_LIMIT + 2_000 };
}

/**
 * What a reader of `/` downloads as JavaScript: before doing anything, for the live map on top of that, and for the
 * panels when something is opened.
 * @param {Element[]} frontPage
 * @param {Map<string, Buffer>} files of the build, by path
 * @param {{ base: string, page: string, limits: Limits, mapEntries: string[], aidEntries: string[] }} options `base`: the folder the site is
 *   published under, or empty; `page`: its address there; `mapEntries`: the chunks that the page imports for the map; `aidEntries`: those that it imports once the map is there
 * @returns {Weight[]}
 */
export function weightsOf(
	frontPage,
	files,
	{ base, page: address, limits, mapEntries, aidEntries }
) {
	/** @type {Map<string, import('./scriptGraph.js').Imports>} */
	const known = new Map();
	/** @param {string} path */
	const read = (path) => {
		const imports = known.get(path) ?? importsOf(path, String(files.get(path) ?? ''));
		known.set(path, imports);
		return imports;
	};
	const page = closure(entriesOf(frontPage, base), read);
	// The entry named "app" imports every page of the site, each when it is opened; those are no part of the map.
	const late = [...page]
		.filter((path) => !path.includes('/entry/app.'))
		.flatMap((path) => read(path).dynamically);
	// What the page fetches later is not the map's, though the map imports what the page is made of.
	/** @param {string} path */
	const beyondPage = (path) => (page.has(path) ? { statically: [], dynamically: [] } : read(path));
	const map = [...closure(mapEntries, beyondPage, 'in any way')].filter((path) => !page.has(path));
	const aids = [...closure(aidEntries, beyondPage, 'in any way')].filter(
		(path) => !page.has(path) && !map.includes(path)
	);
	const panels = [...closure(late, read, 'in any way')].filter(
		(path) => !page.has(path) && !map.includes(path) && !aids.includes(path)
	);
	const vendored = [...files.keys()].filter((path) => /^vendor\/.*\.mjs$/.test(path));
	const of = address === '/' ? '' : ` of ${address}`;
	return [
		weigh(`JavaScript of ${address} before interaction`, limits.page, [...page], files),
		weigh(`The live map on top of it${of}`, limits.map, [...map, ...vendored], files),
		weigh(`The panels of what is opened${of}`, PANELS_LIMIT, panels, files),
		weigh(`What helps on the live map${of}`, limits.aids, aids, files)
	];
}

/**
 * What a page other than the front page downloads before anything is done with it.
 * @param {string} name
 * @param {Element[]} page
 * @param {Map<string, Buffer>} files
 * @param {{ base: string, limit: number }} options
 * @returns {Weight}
 */
export function pageWeight(name, page, files, { base, limit }) {
	const read = (/** @type {string} */ path) => importsOf(path, String(files.get(path) ?? ''));
	return weigh(name, limit, [...closure(entriesOf(page, base), read)], files);
}

/**
 * @param {Element[]} page
 * @param {string} base
 * @returns {string[]} the chunks it names itself
 */
function entriesOf(page, base) {
	const named = page.flatMap(({ name, attributes, text }) => {
		if (name === 'link' && attributes.get('rel') === 'modulepreload')
			return [attributes.get('href')];
		if (name !== 'script') return [];
		const imported = [...text.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, address]) => address);
		return [attributes.get('src'), ...imported];
	});
	return named
		.filter((address) => address !== undefined)
		.map((address) => address.slice(base.length + 1));
}

/**
 * @param {string} name
 * @param {number} limit
 * @param {string[]} paths
 * @param {Map<string, Buffer>} files
 * @returns {Weight}
 */
function weigh(name, limit, paths, files) {
	const weighed = paths.map((path) => {
		const content = files.get(path);
		if (!content) throw new Error(`${path} is imported but was not built.`);
		return { path, bytes: gzipSync(content, { level: 9 }).length };
	});
	weighed.sort((a, b) => b.bytes - a.bytes);
	return { name, limit, bytes: weighed.reduce((sum, { bytes }) => sum + bytes, 0), files: weighed };
}
