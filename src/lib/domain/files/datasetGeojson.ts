import type { Dataset } from '../records';
import { jsonText } from './jsonText';

/** As people write them. */
export interface WrittenRecords {
	features: readonly unknown[];
	/** CSL-JSON. */
	sources: readonly unknown[];
	actors: readonly unknown[];
}

/**
 * A dataset in one GeoJSON file: events and arrests as written, with sources (CSL-JSON) and actors as foreign members,
 * so that every claim in it can be traced without another file. `more`: further foreign members.
 */
export function datasetGeojson(
	dataset: Pick<Dataset, 'schema_version' | 'version'>,
	{ features, sources, actors }: WrittenRecords,
	more: object = {}
): string {
	return jsonText({
		type: 'FeatureCollection',
		schema_version: dataset.schema_version,
		version: dataset.version,
		...more,
		features,
		sources,
		actors
	});
}
