import { error } from '@sveltejs/kit';
import { pageError } from '$messages/pageError';
import { citedAddresses } from '$lib/panels/citeLinks';
import { CITED_PAGES, citationsOf } from '$lib/server/citations';
import type { EntryGenerator, PageServerLoad } from './$types';

const events = CITED_PAGES.flatMap((cited) => (cited.kind === 'event' ? [cited] : []));

export const entries: EntryGenerator = () => events.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
	const cited = events.find(({ id }) => id === params.id);
	if (!cited) error(404, pageError.title(404));
	return { citations: citationsOf(cited, citedAddresses) };
};
