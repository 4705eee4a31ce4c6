import type { Dataset } from '$lib/domain/records';
import { drawMaps } from '$lib/map/drawnMap';
import { mapEvents } from '$lib/map/mapEvents';
import { legendContent } from '$lib/marks/legendRows';
import { listContent } from '$lib/panels/listContent';
import { countryLabels } from './countryLabels';

/**
 * What a page of the map shows first, worked out when the site is built: the rules, the scales and the layout of the
 * list need not come to the reader before anything is opened.
 */
export function mapContent(dataset: Dataset) {
	const items = mapEvents(dataset);
	return {
		countries: countryLabels,
		items,
		drawn: drawMaps(items, countryLabels),
		list: listContent(dataset),
		legend: legendContent(dataset)
	};
}

export type MapContent = ReturnType<typeof mapContent>;
