import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { LABEL_FONT, type FontFaces } from './fonts';

/** What the style needs of `tokens.css`, as the page's theme has it. */
export interface ThemeColors {
	sea: string;
	land: string;
	landRule: string;
	mapLabel: string;
	/** Of the hatching, which whoever owns the map paints as an image. */
	arrest: string;
	ink: string;
}

/** The field of a name in the tiles; where a place has none in a language, its English one is written. */
export type LabelLanguage = 'name' | 'name_ru' | 'name_fa' | 'name_ar' | 'name_local';

export interface MapStyleOptions {
	theme: ThemeColors;
	urls: {
		/** Of the tiles, as `pmtiles://…`. */
		tiles: string;
		fonts: FontFaces;
	};
	/** ISO 3166-1 alpha-3 of the countries with arrests. */
	hatched?: readonly string[];
	language?: LabelLanguage;
	isGlobe?: boolean;
}

/** Draw order, from the ground up. The hatching lies on the land and under every line and name. */
export const LAYER_ORDER = [
	'sea',
	'land',
	'hatch',
	'lakes',
	'rivers',
	'admin1-lines',
	'borders',
	'disputed-borders',
	'admin1-labels',
	'place-labels',
	'country-labels'
] as const;

export type LayerId = (typeof LAYER_ORDER)[number];

/** The image of the arrest hatching; whoever owns the map adds it under this name. */
export const HATCH_IMAGE = 'arrest-hatch';

/** The one source of the basemap. */
export const BASEMAP_SOURCE = 'basemap';

/** From here on provinces, rivers and towns are drawn; before, they would be clutter. */
const PROVINCES_FROM = 4;
const TOWNS_FROM = 5;
/** Country names make room for the places in them. */
const COUNTRY_LABELS_UNTIL = 8;

/** Hides a feature below the zoom that its own size asks for. */
const WIDE_ENOUGH: ExpressionSpecification = ['<=', ['get', 'from_zoom'], ['zoom']];

/** The basemap as MapLibre wants it, in the colours of a theme. */
export function mapStyle({
	theme,
	urls,
	hatched = [],
	language = 'name',
	isGlobe = false
}: MapStyleOptions): StyleSpecification {
	const layers = {
		...areas(theme, hatched),
		...lines(theme),
		...labels(theme, ['coalesce', ['get', language], ['get', 'name']])
	};
	return {
		version: 8,
		...(isGlobe ? { projection: { type: 'globe' } } : {}),
		'font-faces': urls.fonts,
		sources: {
			[BASEMAP_SOURCE]: {
				type: 'vector',
				url: urls.tiles,
				// So that a country can be told apart from the others after its tiles were made.
				promoteId: { countries: 'a3' },
				attribution: 'Natural Earth, GeoNames'
			}
		},
		layers: LAYER_ORDER.map((id): LayerSpecification => ({ id, ...layers[id] }))
	};
}

type WithoutId<Layer> = Layer extends LayerSpecification ? Omit<Layer, 'id'> : never;
type Layers<Id extends LayerId> = Record<Id, WithoutId<LayerSpecification>>;

/** Picks the countries with arrests out of all. */
export function hatchFilter(hatched: readonly string[]): ExpressionSpecification {
	return ['in', ['get', 'a3'], ['literal', [...hatched]]];
}

function areas(
	{ sea, land }: ThemeColors,
	hatched: readonly string[]
): Layers<'sea' | 'land' | 'hatch' | 'lakes'> {
	const source = BASEMAP_SOURCE;
	return {
		sea: { type: 'background', paint: { 'background-color': sea } },
		land: { type: 'fill', source, 'source-layer': 'countries', paint: { 'fill-color': land } },
		hatch: {
			type: 'fill',
			source,
			'source-layer': 'countries',
			filter: hatchFilter(hatched),
			paint: { 'fill-pattern': HATCH_IMAGE }
		},
		lakes: { type: 'fill', source, 'source-layer': 'lakes', paint: { 'fill-color': sea } }
	};
}

function lines({
	sea,
	landRule
}: ThemeColors): Layers<'rivers' | 'admin1-lines' | 'borders' | 'disputed-borders'> {
	const source = BASEMAP_SOURCE;
	return {
		rivers: {
			type: 'line',
			source,
			'source-layer': 'rivers',
			minzoom: PROVINCES_FROM,
			paint: { 'line-color': sea, 'line-width': 1 }
		},
		'admin1-lines': {
			type: 'line',
			source,
			'source-layer': 'admin1_lines',
			minzoom: PROVINCES_FROM,
			filter: WIDE_ENOUGH,
			paint: { 'line-color': landRule, 'line-width': 0.6, 'line-opacity': 0.55 }
		},
		borders: {
			type: 'line',
			source,
			'source-layer': 'boundaries',
			filter: ['!', ['get', 'disputed']],
			layout: { 'line-join': 'round' },
			paint: { 'line-color': landRule, 'line-width': 1 }
		},
		'disputed-borders': {
			type: 'line',
			source,
			'source-layer': 'boundaries',
			filter: ['get', 'disputed'],
			paint: { 'line-color': landRule, 'line-width': 1, 'line-dasharray': [3, 2] }
		}
	};
}

function labels(
	{ land, mapLabel, ink }: ThemeColors,
	name: ExpressionSpecification
): Layers<'admin1-labels' | 'place-labels' | 'country-labels'> {
	const source = BASEMAP_SOURCE;
	const halo = { 'text-halo-color': land, 'text-halo-width': 1.75 };
	return {
		'admin1-labels': {
			type: 'symbol',
			source,
			'source-layer': 'admin1_labels',
			minzoom: PROVINCES_FROM,
			filter: WIDE_ENOUGH,
			layout: {
				'text-field': name,
				'text-font': [LABEL_FONT],
				'text-size': 11,
				'text-max-width': 7,
				'text-padding': 8
			},
			paint: { 'text-color': mapLabel, ...halo }
		},
		'place-labels': {
			type: 'symbol',
			source,
			'source-layer': 'places',
			minzoom: TOWNS_FROM,
			filter: WIDE_ENOUGH,
			layout: {
				'text-field': name,
				'text-font': [LABEL_FONT],
				'text-size': ['interpolate', ['linear'], ['get', 'population'], 5e4, 11.5, 5e6, 14],
				'text-max-width': 8,
				// Room round each name keeps dense regions readable.
				'text-padding': 14,
				'symbol-sort-key': ['case', ['has', 'capital'], -1e8, ['-', 0, ['get', 'population']]]
			},
			paint: { 'text-color': ink, 'text-opacity': 0.8, ...halo }
		},
		'country-labels': {
			type: 'symbol',
			source,
			'source-layer': 'country_labels',
			maxzoom: COUNTRY_LABELS_UNTIL,
			filter: ['<=', ['get', 'rank'], ['zoom']],
			layout: {
				'text-field': name,
				'text-font': [LABEL_FONT],
				'text-size': 12,
				'text-transform': 'uppercase',
				'text-letter-spacing': 0.1,
				'text-max-width': 9,
				'text-padding': 3,
				'symbol-sort-key': ['get', 'rank']
			},
			paint: { 'text-color': mapLabel, ...halo }
		}
	};
}
