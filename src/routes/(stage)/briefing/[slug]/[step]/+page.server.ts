import { error } from '@sveltejs/kit';
import { shownStep } from '$lib/briefing/stage/shownStep';
import { drawStepMap } from '$lib/briefing/stage/stepMap';
import { withoutNotes } from '$lib/domain/briefing/briefing';
import { briefingOf, briefings } from '$lib/server/briefings';
import { countryLabels } from '../../../../countryLabels';
import { townRows } from '../../../../townRows';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	briefings.flatMap(({ slug, briefing }) =>
		briefing.steps.map((_, index) => ({ slug, step: String(index + 1) }))
	);

/** Notes are for the presenter alone. */
export const load: PageServerLoad = async ({ params, parent }) => {
	const { dataset } = await parent();
	const briefing = briefingOf(params.slug);
	const number = /^[1-9]\d{0,3}$/.test(params.step) ? Number(params.step) : NaN;
	const shown = briefing && shownStep(briefing, number, dataset);
	if (!briefing || !shown) error(404);
	return {
		briefing: withoutNotes(briefing),
		number,
		drawn: drawStepMap(shown, dataset, countryLabels, townRows),
		countries: countryLabels
	};
};
