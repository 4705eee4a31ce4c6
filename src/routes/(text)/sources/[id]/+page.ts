import { error } from '@sveltejs/kit';
import { messages } from '$lib/messages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { dataset } = await parent();
	const source = dataset.sources.find(({ id }) => id === params.id);
	if (!source) error(404, messages.shell.error.title(404));
	return { source };
};
