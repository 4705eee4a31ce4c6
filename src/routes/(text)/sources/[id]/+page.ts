import { error } from '@sveltejs/kit';
import { pageError } from '$messages/pageError';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { dataset } = await parent();
	const source = dataset.sources.find(({ id }) => id === params.id);
	if (!source) error(404, pageError.title(404));
	return { source };
};
