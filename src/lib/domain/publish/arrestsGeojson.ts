import type { WrittenDataset } from '../compile/compile';
import type { Geography } from '../compile/geography';
import type { Dataset } from '../records';

/** The arrest features with the shapes of their countries, to shade on a map. One feature a line. */
export function arrestsGeojson(
	dataset: Dataset,
	written: WrittenDataset,
	{ countries }: Geography
): string {
	const features = written.features
		.filter(({ properties }) => properties.event_type === 'arrest')
		.map((feature) => ({ ...feature, geometry: countries[feature.properties.iso3 ?? ''] ?? null }));
	const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
	const head = { schema_version: dataset.schema_version, version: dataset.version };
	const members = JSON.stringify(head).slice(1, -1);
	return `{"type":"FeatureCollection",${members},"features":[\n${lines}\n]}\n`;
}
