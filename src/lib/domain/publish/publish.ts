import type { WrittenDataset } from '../compile/compile';
import type { Geography } from '../compile/geography';
import type { Dataset } from '../records';
import { arrestsGeojson } from './arrestsGeojson';
import { claimsCsv } from '../files/claimsCsv';
import { datasetGeojson } from '../files/datasetGeojson';
import { eventsCsv } from '../files/eventsCsv';
import { jsonText } from '../files/jsonText';
import { manifestJson } from './manifest';
import { sourcesBib } from './sourcesBib';
import { sourcesJson } from './sourcesJson';

/** The files under `/data/`, with the media type of each: the site's public interface. */
export const PUBLISHED_TYPES = {
	'dataset.geojson': 'application/geo+json',
	'arrests.geojson': 'application/geo+json',
	'events.csv': 'text/csv; charset=utf-8',
	'claims.csv': 'text/csv; charset=utf-8',
	'sources.json': 'application/vnd.citationstyles.csl+json',
	'sources.bib': 'application/x-bibtex; charset=utf-8',
	'changes.json': 'application/json',
	'manifest.json': 'application/json'
} as const;

export type PublishedFile = keyof typeof PUBLISHED_TYPES;

export function isPublishedFile(name: string): name is PublishedFile {
	return Object.hasOwn(PUBLISHED_TYPES, name);
}

/** The texts of all published files. Equal data give equal bytes. */
export async function publish(
	dataset: Dataset,
	written: WrittenDataset,
	geography: Geography
): Promise<Record<PublishedFile, string>> {
	const files = {
		'dataset.geojson': datasetGeojson(dataset, written),
		'arrests.geojson': arrestsGeojson(dataset, written, geography),
		'events.csv': eventsCsv(dataset),
		'claims.csv': claimsCsv(dataset),
		'sources.json': sourcesJson(written),
		'sources.bib': sourcesBib(written),
		'changes.json': jsonText(written.changes)
	};
	return { ...files, 'manifest.json': await manifestJson(dataset, written, files) };
}
