import type { CountryLabel } from '$lib/map/countryLabel';
import type { PageServerLoad } from './$types';

const generated = import.meta.glob<string>('/static/basemap/land.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Where the names of countries stand, for the map that is drawn without WebGL. */
export const load: PageServerLoad = () => ({ countries: readLabels() });

/** Written by the basemap's build, which is ours, so its shape is not checked again. */
function readLabels(): CountryLabel[] {
	const text = generated['/static/basemap/land.json'];
	if (text === undefined) {
		throw new Error('static/basemap/land.json is missing. Fix: run `npm run basemap`.');
	}
	const { labels }: { labels: CountryLabel[] } = JSON.parse(text);
	return labels;
}
