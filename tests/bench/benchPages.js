import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * @typedef {{ name: string, address: string, hasMap: boolean }} BenchPage `address`: from the root of the server
 */

/**
 * Makes the pages that the front page is measured beside: a bare MapLibre page, and the front page's own HTML
 * without its scripts.
 * @param {string} root of the repository
 * @returns {Promise<{ folder: string, pages: BenchPage[] }>} `folder`: to be served after `build/`
 */
export async function makeBenchPages(root) {
	const folder = join(root, '.cache/bench');
	const outDir = join(folder, 'bench');
	await build({
		configFile: false,
		logLevel: 'warn',
		root: join(root, 'tests/bench/bare'),
		base: '/bench/',
		publicDir: false,
		define: { ROOT_PATH: '""' },
		resolve: { alias: { $lib: join(root, 'src/lib') } },
		build: { outDir, emptyOutDir: true, target: 'esnext', modulePreload: { polyfill: false } }
	});
	mkdirSync(outDir, { recursive: true });
	const front = readFileSync(join(root, 'build/index.html'), 'utf8');
	writeFileSync(join(outDir, 'static.html'), withoutScripts(front));
	const pages = [
		{ name: 'Dateline /', address: '', hasMap: true },
		{ name: 'bare MapLibre page', address: `bench/?${boundsOfEvents(root).join()}`, hasMap: true },
		{ name: 'static page', address: 'bench/static', hasMap: false }
	];
	return { folder, pages };
}

/** @param {string} html */
export function withoutScripts(html) {
	return html
		.replace(/<script\b[\s\S]*?<\/script>/g, '')
		.replace(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, '');
}

/**
 * @param {string} root
 * @returns {number[]} west, south, east, north of all placed events
 */
function boundsOfEvents(root) {
	/** @type {{ features: { geometry: { coordinates: [number, number] } | null }[] }} */
	const dataset = JSON.parse(readFileSync(join(root, 'build/data/dataset.geojson'), 'utf8'));
	const places = dataset.features.flatMap(({ geometry }) =>
		geometry ? [geometry.coordinates] : []
	);
	const lngs = places.map(([lng]) => lng);
	const lats = places.map(([, lat]) => lat);
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
