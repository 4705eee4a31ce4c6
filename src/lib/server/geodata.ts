import { compile } from '$lib/domain/compile/compile';
import type { Geography } from '$lib/domain/compile/geography';
import { formatIssue } from '$lib/domain/compile/issues';
import { GEODATA_FILES, type GeodataFile, type GeodataTexts } from '$lib/domain/compile/texts';
import { publish } from '$lib/domain/publish/publish';
import type { Dataset } from '$lib/domain/records';

/**
 * The dataset and the published files, compiled once when the site is built. Throws with every fault of
 * `geodata/` at once, so that no page can be built from data that does not hold.
 */

const texts = import.meta.glob<string>('/geodata/*.{geojson,json,csv}', {
	query: '?raw',
	import: 'default',
	eager: true
});

const schemas = import.meta.glob<string>('/geodata/schema/*.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

const generated = import.meta.glob<string>('/.cache/geography.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

const geography = readGeography();
const compilation = await compile(readTexts(), geography, schemas);

if (compilation.dataset === null) {
	const count = compilation.issues.length;
	const heading = `geodata/ has ${count} ${count === 1 ? 'fault' : 'faults'}:`;
	throw new Error([heading, ...compilation.issues.map(formatIssue)].join('\n'));
}

export const dataset: Dataset = compilation.dataset;

/** The dataset as its files have it. */
export const written = compilation.written;

/** The texts of the files under `/data/`, by name. */
export const publishedFiles = await publish(dataset, written, geography);

function readTexts(): GeodataTexts {
	const missing = GEODATA_FILES.filter((file) => texts[`/geodata/${file}`] === undefined);
	if (missing.length > 0) {
		throw new Error(`geodata/ lacks ${missing.join(', ')}. Fix: restore what is missing.`);
	}
	const textOf = (file: GeodataFile): string => texts[`/geodata/${file}`] ?? '';
	return {
		'events.geojson': textOf('events.geojson'),
		'arrests.geojson': textOf('arrests.geojson'),
		'sources.json': textOf('sources.json'),
		'actors.json': textOf('actors.json'),
		'numbers.csv': textOf('numbers.csv'),
		'changes.json': textOf('changes.json')
	};
}

/** Written by the basemap's build, which is ours, so its shape is not checked again. */
function readGeography(): Geography {
	const text = generated['/.cache/geography.json'];
	if (text === undefined) {
		throw new Error('.cache/geography.json is missing. Fix: run `npm run basemap`.');
	}
	return JSON.parse(text);
}
