import { error } from '@sveltejs/kit';
import { isPublishedFile, PUBLISHED_TYPES } from '$lib/domain/publish/publish';
import { publishedFiles } from '$lib/server/geodata';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => Object.keys(PUBLISHED_TYPES).map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	if (!isPublishedFile(params.file)) error(404);
	return new Response(publishedFiles[params.file], {
		headers: { 'content-type': PUBLISHED_TYPES[params.file] }
	});
};
