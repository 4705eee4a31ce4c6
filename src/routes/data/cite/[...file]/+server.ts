import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { citationsFile, citedAddresses } from '$lib/panels/citeLinks';
import { CITED_PAGES, citationsOf } from '$lib/server/citations';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Once, for all languages: see `domain/sharedFile.ts`. */
export const entries: EntryGenerator = () =>
	base === ROOT_PATH ? CITED_PAGES.map((cited) => ({ file: citationsFile(cited) })) : [];

export const GET: RequestHandler = ({ params }) => {
	const cited = CITED_PAGES.find((page) => citationsFile(page) === params.file);
	if (!cited) error(404);
	return new Response(`${JSON.stringify(citationsOf(cited, citedAddresses), null, '\t')}\n`, {
		headers: { 'content-type': 'application/json' }
	});
};
