import type { CountryLabel } from '$lib/map/countryLabel';

const generated = import.meta.glob<string>('/static/basemap/land.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Where the names of countries stand. For loads on the server alone: pages are given what they need of it. */
export const countryLabels: readonly CountryLabel[] = read();

/** Written by the basemap's build, which is ours, so its shape is not checked again. */
function read(): CountryLabel[] {
	const text = generated['/static/basemap/land.json'];
	if (text === undefined) {
		throw new Error('static/basemap/land.json is missing. Fix: run `npm run basemap`.');
	}
	const { labels }: { labels: CountryLabel[] } = JSON.parse(text);
	return labels;
}
