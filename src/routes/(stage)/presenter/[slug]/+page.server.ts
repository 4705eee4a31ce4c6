import { error } from '@sveltejs/kit';
import { withoutNotes } from '$lib/domain/briefing/briefing';
import { readNotes } from '$lib/domain/briefing/readNotes';
import { briefingOf, briefings } from '$lib/server/briefings';
import { countryLabels } from '../../../countryLabels';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => briefings.map(({ slug }) => ({ slug }));

/** Notes are read here, so that the window need not carry what reads Markdown. */
export const load: PageServerLoad = ({ params }) => {
	const briefing = briefingOf(params.slug);
	if (!briefing) error(404);
	return {
		briefing: withoutNotes(briefing),
		notes: briefing.notes === 'public' ? briefing.steps.map(({ notes }) => readNotes(notes)) : null,
		countries: countryLabels
	};
};
