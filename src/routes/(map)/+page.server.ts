import { timelineContent } from '$lib/timeline/timelineContent';
import { mapContent } from '../mapContent';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { dataset } = await parent();
	return { ...mapContent(dataset), timeline: timelineContent(dataset) };
};
