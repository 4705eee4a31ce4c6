import type { WrittenDataset } from '../compile/compile';
import type { Dataset } from '../records';
import { jsonText } from './jsonText';

/**
 * The whole dataset in one GeoJSON file: events and arrests as written, with sources (CSL-JSON) and actors as
 * foreign members, so that every claim in it can be traced without another file.
 */
export function datasetGeojson(dataset: Dataset, written: WrittenDataset): string {
	return jsonText({
		type: 'FeatureCollection',
		schema_version: dataset.schema_version,
		version: dataset.version,
		features: written.features,
		sources: written.sources,
		actors: written.actors
	});
}
