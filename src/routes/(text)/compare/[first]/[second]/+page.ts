import { error } from '@sveltejs/kit';
import { pageError } from '$messages/pageError';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { dataset } = await parent();
	const find = (name: string) => dataset.sources.find(({ id }) => id === name);
	const [first, second] = [find(params.first), find(params.second)];
	if (!first || !second || first === second) error(404, pageError.title(404));
	return { first, second };
};
