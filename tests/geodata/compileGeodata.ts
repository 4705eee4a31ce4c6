import { readFileSync } from 'node:fs';
import { compile } from '../../src/lib/domain/compile/compile';
import type { GeodataFile, GeodataTexts } from '../../src/lib/domain/compile/texts';

/** The shapes of countries are made by the basemap's build; `npm test` makes them first. */
export const GEOGRAPHY = '.cache/geography.json';

function textOf(file: GeodataFile): string {
	return readFileSync(`geodata/${file}`, 'utf8');
}

/** The dataset that the site is built from, compiled as the build does. */
export async function compileGeodata(): ReturnType<typeof compile> {
	const texts: GeodataTexts = {
		'events.geojson': textOf('events.geojson'),
		'arrests.geojson': textOf('arrests.geojson'),
		'sources.json': textOf('sources.json'),
		'actors.json': textOf('actors.json'),
		'numbers.csv': textOf('numbers.csv'),
		'changes.json': textOf('changes.json')
	};
	return compile(texts, JSON.parse(readFileSync(GEOGRAPHY, 'utf8')));
}
