import { error } from '@sveltejs/kit';
import { townsNamed } from '$lib/briefing/takeaway/takenBriefing';
import { briefingOf, briefings } from '$lib/server/briefings';
import { countryLabels } from '../../../../countryLabels';
import { townRows } from '../../../../townRows';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => briefings.map(({ slug }) => ({ slug }));

/** With public notes, for a handout; private ones are taken out before anything is made of a briefing. */
export const load: PageServerLoad = async ({ params: { slug }, parent }) => {
	const { dataset } = await parent();
	const briefing = briefingOf(slug);
	if (!briefing) error(404);
	const towns = townsNamed({ briefing, dataset, countries: countryLabels, towns: townRows });
	return { slug, briefing, countries: countryLabels, towns };
};
