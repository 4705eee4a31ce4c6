import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { atScale, countriesOf, linesOf } from './topology.js';

/**
 * @typedef {import('geojson').FeatureCollection<any, any>} Layer
 * @typedef {object} Sources what every zoom takes its layers from
 * @property {import('./topology.js').Topology} outlines
 * @property {(a3: string) => number} provincesFrom
 * @property {import('./places.js').Place[]} places
 * @property {import('./labels.js').Label[]} countryLabels
 * @property {import('./labels.js').Label[]} provinceLabels
 * @property {Layer} lakes
 * @property {Layer} rivers
 */

export const MAX_ZOOM = 6;
export const LAYERS = [
	'countries',
	'boundaries',
	'admin1_lines',
	'lakes',
	'rivers',
	'places',
	'country_labels',
	'admin1_labels'
];

/** Below these zooms a layer would be clutter, so its tiles do without it. */
const FIRST_ZOOM = { provinces: 4, rivers: 4, places: 4, provinceLabels: 4 };
/** Corners that a triangle of this many square pixels would not miss are dropped. */
const TRIANGLE = 0.5;
/** The last zoom is stretched to all that follow, so it keeps finer corners. */
const TRIANGLE_OF_LAST_ZOOM = 0.1;

/**
 * @param {Sources} sources
 * @returns {import('./pmtiles.js').Tile[]}
 */
export function vectorTiles(sources) {
	/** @type {import('./pmtiles.js').Tile[]} */
	const tiles = [];
	for (let zoom = 0; zoom <= MAX_ZOOM; zoom++) {
		const layers = Object.entries(layersAt(zoom, sources)).map(
			/** @returns {[string, GeoJSONVT]} */ ([name, layer]) => [name, sliced(layer, zoom)]
		);
		for (let x = 0; x < 2 ** zoom; x++) {
			for (let y = 0; y < 2 ** zoom; y++) {
				const data = encoded(layers, zoom, x, y);
				if (data) tiles.push({ z: zoom, x, y, data });
			}
		}
	}
	return tiles;
}

/**
 * @param {number} zoom
 * @param {Sources} sources
 * @returns {Record<string, Layer>}
 */
function layersAt(zoom, sources) {
	const pixel = 360 / (512 * 2 ** zoom);
	const triangle = zoom === MAX_ZOOM ? TRIANGLE_OF_LAST_ZOOM : TRIANGLE;
	const outlines = atScale(sources.outlines, triangle * pixel ** 2);
	return {
		countries: collection(countriesOf(outlines)),
		boundaries: collection([
			line({ disputed: false }, linesOf(outlines, 'border')),
			line({ disputed: true }, linesOf(outlines, 'disputed'))
		]),
		lakes: sources.lakes,
		country_labels: collection(sources.countryLabels),
		...(zoom >= FIRST_ZOOM.provinces ? { admin1_lines: provinceLines(outlines, sources) } : {}),
		...(zoom >= FIRST_ZOOM.rivers ? { rivers: sources.rivers } : {}),
		...(zoom >= FIRST_ZOOM.places ? { places: from(zoom, sources.places) } : {}),
		...(zoom >= FIRST_ZOOM.provinceLabels
			? { admin1_labels: from(zoom, sources.provinceLabels) }
			: {})
	};
}

/**
 * The lines between provinces, grouped by the zoom from which their country shows them.
 * @param {import('./topology.js').Topology} outlines
 * @param {Sources} sources
 */
function provinceLines(outlines, { provincesFrom }) {
	const zooms = [4, 5, 6, 7, 8, 9];
	const last = zooms.at(-1) ?? 9;
	return collection(
		zooms.map((zoom) =>
			line(
				{ from_zoom: zoom },
				linesOf(outlines, 'admin1', ({ a3 }) => Math.min(last, provincesFrom(a3)) === zoom)
			)
		)
	);
}

/**
 * What is shown at a zoom; the last one carries what is shown at any later zoom too.
 * @param {number} zoom
 * @param {import('geojson').Feature<any, any>[]} features
 */
function from(zoom, features) {
	return collection(
		features.filter(({ properties }) => zoom === MAX_ZOOM || properties.from_zoom <= zoom)
	);
}

/**
 * @param {Layer} layer
 * @param {number} zoom
 */
function sliced(layer, zoom) {
	// No simplifying here: it knows no neighbours and would part the borders that the topology keeps together.
	const options = { tolerance: 0, extent: 4096, buffer: 64, indexMaxPoints: 0 };
	return new GeoJSONVT(layer, { ...options, maxZoom: zoom, indexMaxZoom: zoom });
}

/**
 * @param {[string, GeoJSONVT][]} layers
 * @param {number} zoom
 * @param {number} x
 * @param {number} y
 * @returns {Uint8Array | undefined} undefined where nothing is in the tile
 */
function encoded(layers, zoom, x, y) {
	const filled = layers.flatMap(([name, index]) => {
		const tile = index.getTile(zoom, x, y);
		return tile && tile.features.length > 0 ? [[name, tile]] : [];
	});
	if (filled.length === 0) return undefined;
	return fromGeojsonVt(Object.fromEntries(filled), { version: 2, extent: 4096 });
}

/**
 * @param {import('geojson').Feature<any, any>[]} features
 * @returns {Layer}
 */
function collection(features) {
	return { type: 'FeatureCollection', features };
}

/**
 * @param {Record<string, boolean | number>} properties
 * @param {import('geojson').MultiLineString} geometry
 * @returns {import('geojson').Feature<import('geojson').MultiLineString, any>}
 */
function line(properties, geometry) {
	return { type: 'Feature', properties, geometry };
}
