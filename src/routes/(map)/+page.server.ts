import { drawMaps } from '$lib/map/drawnMap';
import { mapEvents } from '$lib/map/mapEvents';
import { legendContent } from '$lib/marks/legendRows';
import { listContent } from '$lib/panels/listContent';
import { countryLabels } from '../countryLabels';
import type { PageServerLoad } from './$types';

/**
 * What the page shows first, worked out when the site is built: the rules, the scales and the layout of the list need
 * not come to the reader before anything is opened.
 */
export const load: PageServerLoad = async ({ parent }) => {
	const { dataset } = await parent();
	const items = mapEvents(dataset);
	return {
		countries: countryLabels,
		items,
		drawn: drawMaps(items, countryLabels),
		list: listContent(dataset),
		legend: legendContent(dataset)
	};
};
