import { daysOfIssue } from '$lib/domain/dataset';
import { mapContent } from '../../mapContent';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { dataset } = await parent();
	return { ...mapContent(dataset), lastIssue: daysOfIssue(dataset).at(-1) ?? null };
};
