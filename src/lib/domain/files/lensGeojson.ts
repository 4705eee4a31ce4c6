import { figuresOf } from '../figures';
import type { Lens } from '../lens';
import { counts } from '../readThrough';
import type { Dataset } from '../records';
import { datasetGeojson } from './datasetGeojson';
import { figureCells } from './figureColumns';
import { lensCells } from './lensCells';
import { known, writtenFeature } from './writtenFeature';

/**
 * What a lens shows, in the shape of `dataset.geojson`: its events and claims as they are written, and the sources that
 * count. Each feature has its figures by the rule too, and the lens, since a map program drops what stands beside
 * `features`.
 */
export function lensGeojson(
	dataset: Dataset,
	lens: Readonly<Lens>,
	sources: readonly { id: string }[]
): string {
	const told = known(lensCells(dataset, lens));
	const features = dataset.events.map((event) => {
		const feature = writtenFeature(event);
		const figures = known(figureCells(figuresOf(event, dataset)));
		return { ...feature, properties: { ...feature.properties, ...figures, ...told } };
	});
	const heard = sources.filter(({ id }) => counts(id, lens, dataset));
	return datasetGeojson(dataset, { features, sources: heard, actors: dataset.actors }, told);
}
