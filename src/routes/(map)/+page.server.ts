import type { CountryLabel } from '$lib/map/countryLabel';
import { drawMaps } from '$lib/map/drawnMap';
import { mapEvents } from '$lib/map/mapEvents';
import { legendContent } from '$lib/marks/legendRows';
import { listContent } from '$lib/panels/listContent';
import type { PageServerLoad } from './$types';

const generated = import.meta.glob<string>('/static/basemap/land.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

/**
 * What the page shows first, worked out when the site is built: the rules, the scales and the layout of the list need
 * not come to the reader before anything is opened.
 */
export const load: PageServerLoad = async ({ parent }) => {
	const { dataset } = await parent();
	const countries = readLabels();
	const items = mapEvents(dataset);
	return {
		countries,
		items,
		drawn: drawMaps(items, countries),
		list: listContent(dataset),
		legend: legendContent(dataset)
	};
};

/** Where the names of countries stand. Written by the basemap's build, which is ours, so its shape is not checked again. */
function readLabels(): CountryLabel[] {
	const text = generated['/static/basemap/land.json'];
	if (text === undefined) {
		throw new Error('static/basemap/land.json is missing. Fix: run `npm run basemap`.');
	}
	const { labels }: { labels: CountryLabel[] } = JSON.parse(text);
	return labels;
}
