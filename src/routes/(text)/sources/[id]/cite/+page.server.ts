import { error } from '@sveltejs/kit';
import { pageError } from '$messages/pageError';
import { citedAddresses } from '$lib/panels/citeLinks';
import { CITED_PAGES, citationsOf } from '$lib/server/citations';
import type { EntryGenerator, PageServerLoad } from './$types';

const sources = CITED_PAGES.flatMap((cited) => (cited.kind === 'source' ? [cited] : []));

export const entries: EntryGenerator = () => sources.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
	const cited = sources.find(({ id }) => id === params.id);
	if (!cited) error(404, pageError.title(404));
	return { citations: citationsOf(cited, citedAddresses) };
};
