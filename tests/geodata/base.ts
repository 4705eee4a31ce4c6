import type { Geography } from '../../src/lib/domain/compile/geography';
import type { GeodataTexts } from '../../src/lib/domain/compile/texts';
import actors from './base/actors.json?raw';
import arrests from './base/arrests.geojson?raw';
import changes from './base/changes.json?raw';
import events from './base/events.geojson?raw';
import geography from './base/geography.json';
import numbers from './base/numbers.csv?raw';
import sources from './base/sources.json?raw';

/** A small invented dataset without a fault: two square countries, two documents, five features. */
export const baseTexts: GeodataTexts = {
	'events.geojson': events,
	'arrests.geojson': arrests,
	'sources.json': sources,
	'actors.json': actors,
	'numbers.csv': numbers,
	'changes.json': changes
};

export const baseGeography: Geography = {
	countries: {
		AND: { type: 'MultiPolygon', coordinates: geography.countries.AND.coordinates },
		LIE: { type: 'MultiPolygon', coordinates: geography.countries.LIE.coordinates }
	},
	admin1: geography.admin1
};
