import { error } from '@sveltejs/kit';
import { messages } from '$lib/messages';
import { eventOrRemoval } from './eventOrRemoval';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const found = eventOrRemoval(params.id, await parent());
	if (found === null) error(404, messages.shell.error.title(404));
	return { found };
};
