import { error } from '@sveltejs/kit';
import { pageError } from '$messages/pageError';
import { eventOrRemoval } from './eventOrRemoval';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const found = eventOrRemoval(params.id, await parent());
	if (found === null) error(404, pageError.title(404));
	return { found };
};
