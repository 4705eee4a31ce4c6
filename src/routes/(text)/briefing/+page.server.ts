import { shownStep } from '$lib/briefing/stage/shownStep';
import { drawStepMap } from '$lib/briefing/stage/stepMap';
import { withoutNotes } from '$lib/domain/briefing/briefing';
import { briefings } from '$lib/server/briefings';
import { countryLabels } from '../../countryLabels';
import { townRows } from '../../townRows';
import type { PageServerLoad } from './$types';

/** Notes are for the presenter alone. */
export const load: PageServerLoad = async ({ parent }) => {
	const { dataset } = await parent();
	return {
		briefings: briefings.map(({ slug, briefing }) => {
			const shown = shownStep(briefing, 1, dataset);
			const drawn = shown && drawStepMap(shown, dataset, countryLabels, townRows);
			return { slug, briefing: withoutNotes(briefing), drawn };
		}),
		countries: countryLabels
	};
};
