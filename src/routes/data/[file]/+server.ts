import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { isPublishedFile, PUBLISHED_TYPES } from '$lib/domain/publish/publish';
import { publishedFiles } from '$lib/server/geodata';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Once, for all languages: see `domain/sharedFile.ts`. */
export const entries: EntryGenerator = () =>
	base === ROOT_PATH ? Object.keys(PUBLISHED_TYPES).map((file) => ({ file })) : [];

export const GET: RequestHandler = ({ params }) => {
	if (!isPublishedFile(params.file)) error(404);
	return new Response(publishedFiles[params.file], {
		headers: { 'content-type': PUBLISHED_TYPES[params.file] }
	});
};
