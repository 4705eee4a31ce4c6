/**
 * Makes the basemap out of npm packages alone, so that the site needs no map server:
 *   static/basemap/basemap.pmtiles   vector tiles for MapLibre
 *   static/basemap/land.json         the same world as SVG paths, for readers without WebGL
 *   static/basemap/land.svg          those paths as one document, whose parts a page refers to
 *   static/basemap/towns.json        the towns that a drawn map names
 *   static/basemap/names.json        places with their names in other languages, for search
 *   .cache/geography.json            countries and provinces, for the checks of the dataset
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readAlternates } from './alternates.js';
import { geographyOf } from './geography.js';
import { countryLabels, provinceLabels, provinceZooms } from './labels.js';
import { drawnMap } from './land.js';
import { landSvg } from './land-svg.js';
import { alpha2, countryIn } from './languages.js';
import { namesJson } from './names.js';
import { readPlaces } from './places.js';
import { pmtilesArchive } from './pmtiles.js';
import { isUpToDate, stampOf } from './stamp.js';
import { townsJson } from './towns.js';
import { LAYERS, MAX_ZOOM, vectorTiles } from './tiles.js';
import { atScale, countriesOf, sharedOutlines, withoutProvinces } from './topology.js';
import { readUnits } from './units.js';
import { readWaters } from './waters.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TILES = join(ROOT, 'static/basemap/basemap.pmtiles');
const LAND = join(ROOT, 'static/basemap/land.json');
const LAND_SVG = join(ROOT, 'static/basemap/land.svg');
const TOWNS = join(ROOT, 'static/basemap/towns.json');
const NAMES = join(ROOT, 'static/basemap/names.json');
const GEOGRAPHY = join(ROOT, '.cache/geography.json');
const STAMP = join(ROOT, '.cache/basemap.stamp');

/** Where the dataset is not there yet: the countries of the arrests in its sources. */
const USUAL_ARRESTS = ['CHE', 'DEU', 'DNK', 'FRA', 'ITA', 'NLD', 'POL', 'RUS', 'SWE', 'TUR'];

const started = performance.now();
const hatched = countriesWithArrests();
const eventPlaces = placesOfEvents();
const stamp = stampOf(ROOT, [hatched, [...eventPlaces]]);
if (isUpToDate(STAMP, stamp, [TILES, LAND, LAND_SVG, TOWNS, NAMES, GEOGRAPHY])) {
	say('Basemap: nothing changed.');
} else {
	// Gone first, so that a build that stops half-way is not taken for a finished one.
	rmSync(STAMP, { force: true });
	build();
	write(STAMP, stamp);
}

function build() {
	say('Basemap: reading the provinces of Natural Earth.');
	const units = readUnits();
	say(`Joining ${units.length} provinces into shared outlines.`);
	const outlines = sharedOutlines(units);
	say('Reading places, lakes and rivers.');
	const places = readPlaces(readAlternates(units));
	const waters = readWaters();
	say(`Placing the names of countries and provinces beside those of ${places.length} places.`);
	const provincesFrom = provinceZooms(units);
	const names = {
		countryLabels: countryLabels(countriesOf(atScale(outlines, 0)), (a3) => countryIn(alpha2(a3))),
		provinceLabels: provinceLabels(units, outlines, provincesFrom)
	};
	say(`Cutting tiles for zoom 0 to ${MAX_ZOOM}.`);
	const tiles = vectorTiles({ outlines, provincesFrom, places, ...names, ...waters });
	report(TILES, pmtilesArchive(tiles, { minZoom: 0, maxZoom: MAX_ZOOM, metadata: metadata() }));
	say('Drawing the map for readers without WebGL.');
	const countries = withoutProvinces(atScale(outlines, 0));
	const land = drawnMap(countries, waters.lakes, names.countryLabels, hatched);
	report(LAND, JSON.stringify(land));
	report(LAND_SVG, landSvg(land));
	report(TOWNS, townsJson(places));
	report(NAMES, namesJson({ places, eventPlaces, ...names }));
	say('Writing the shapes that the dataset is checked against.');
	report(GEOGRAPHY, JSON.stringify(geographyOf(units, countries)));
}

/** @returns {string[]} ISO 3166-1 alpha-3 codes in order */
function countriesWithArrests() {
	const path = join(ROOT, 'geodata/arrests.geojson');
	if (!existsSync(path)) return USUAL_ARRESTS;
	/** @type {import('geojson').FeatureCollection<any, { iso3?: string }>} */
	const { features } = JSON.parse(readFileSync(path, 'utf8'));
	const codes = features.flatMap(({ properties }) => properties.iso3 ?? []);
	return [...new Set(codes)].sort();
}

/** @returns {Set<string>} as the dataset writes them; none where it is not there yet */
function placesOfEvents() {
	const path = join(ROOT, 'geodata/events.geojson');
	if (!existsSync(path)) return new Set();
	/** @type {import('geojson').FeatureCollection<any, { place?: string, admin1?: string }>} */
	const { features } = JSON.parse(readFileSync(path, 'utf8'));
	const places = features.flatMap(({ properties: { place, admin1 } }) => [
		place ?? [],
		admin1 ?? []
	]);
	return new Set(places.flat().sort());
}

function metadata() {
	return {
		name: 'Dateline basemap',
		attribution: 'Natural Earth; GeoNames (CC BY 4.0)',
		vector_layers: LAYERS.map((id) => ({ id, fields: {} }))
	};
}

/**
 * @param {string} path
 * @param {string | Buffer} content
 */
function report(path, content) {
	write(path, content);
	const size = (Buffer.byteLength(content) / 1e3).toFixed(0);
	const packed =
		typeof content === 'string'
			? `, ${(gzipSync(content).length / 1e3).toFixed(0)} kB gzipped`
			: '';
	say(`Wrote ${path.slice(ROOT.length)}: ${size} kB${packed}.`);
}

/**
 * @param {string} path
 * @param {string | Buffer} content
 */
function write(path, content) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
}

/** @param {string} line */
function say(line) {
	console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${line}`);
}
