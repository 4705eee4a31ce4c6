import type { CountryLabel } from '$lib/map/countryLabel';
import { language } from '$messages/language';

const generated = import.meta.glob<string>('/static/basemap/land.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Where the names of countries stand, in the language of the interface where the basemap has it. For loads on the server alone: pages are given what they need of it. */
export const countryLabels: readonly CountryLabel[] = read();

type GeneratedLabel = CountryLabel & Readonly<Record<`name_${string}`, string>>;

/** Written by the basemap's build, which is ours, so its shape is not checked again. */
function read(): CountryLabel[] {
	const text = generated['/static/basemap/land.json'];
	if (text === undefined) {
		throw new Error('static/basemap/land.json is missing. Fix: run `npm run basemap`.');
	}
	const { labels }: { labels: GeneratedLabel[] } = JSON.parse(text);
	return labels.map(({ iso3, name, lng, lat, rank, ...others }) => ({
		iso3,
		name: others[`name_${language.code}`] ?? name,
		lng,
		lat,
		rank
	}));
}
