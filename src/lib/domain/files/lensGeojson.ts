import { sourcesBehind } from '../sourcesBehind';
import { figuresOf } from '../figures';
import { datasetGeojson } from './datasetGeojson';
import { figureCells } from './figureColumns';
import { lensCells, type Shown } from './lensCells';
import { known, writtenFeature } from './writtenFeature';

/**
 * What is on show, in the shape of `dataset.geojson`: its events and claims as they are written, and the sources behind
 * them, taken from `sources.json`. Each feature has its figures by the rule too, and what made the choice, since a map
 * program drops what stands beside `features`.
 */
export function lensGeojson(shown: Shown, sourcesJson: string): string {
	const { dataset } = shown;
	const told = known(lensCells(shown));
	const features = dataset.events.map((event) => {
		const feature = writtenFeature(event);
		const figures = known(figureCells(figuresOf(event, dataset)));
		return { ...feature, properties: { ...feature.properties, ...figures, ...told } };
	});
	const ids = new Set(sourcesBehind(dataset).map(({ id }) => id));
	const written: readonly { id: string }[] = JSON.parse(sourcesJson);
	const sources = written.filter(({ id }) => ids.has(id));
	return datasetGeojson(dataset, { features, sources, actors: dataset.actors }, told);
}
