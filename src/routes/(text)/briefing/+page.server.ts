import { withoutNotes } from '$lib/domain/briefing/briefing';
import { briefings } from '$lib/server/briefings';
import { countryLabels } from '../../countryLabels';
import type { PageServerLoad } from './$types';

/** Notes are for the presenter alone. */
export const load: PageServerLoad = () => ({
	briefings: briefings.map(({ slug, briefing }) => ({ slug, briefing: withoutNotes(briefing) })),
	countries: countryLabels
});
