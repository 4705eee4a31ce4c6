import { error } from '@sveltejs/kit';
import { briefingOf, briefings } from '$lib/server/briefings';
import { countryLabels } from '../../../../countryLabels';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => briefings.map(({ slug }) => ({ slug }));

/** With public notes, for a handout; private ones are taken out before anything is made of a briefing. */
export const load: PageServerLoad = ({ params: { slug } }) => {
	const briefing = briefingOf(slug);
	if (!briefing) error(404);
	return { slug, briefing, countries: countryLabels };
};
