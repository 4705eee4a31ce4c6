import { error } from '@sveltejs/kit';
import { eventOf } from '$lib/domain/dataset';
import { messages } from '$lib/messages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { dataset } = await parent();
	const event = eventOf(dataset, params.id);
	if (!event) error(404, messages.shell.error.title(404));
	return { event };
};
