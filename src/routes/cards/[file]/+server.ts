import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { eventOf } from '$lib/domain/dataset';
import { dataset } from '$lib/server/geodata';
import { eventMap, wholeMap, type CardMap } from '../cardMap';
import { drawCard } from '../drawCard';
import { pictures, subject, type Picture } from '../pictures';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Once, for all languages: see `domain/sharedFile.ts`. */
export const entries: EntryGenerator = () =>
	base === ROOT_PATH ? pictures.map(({ file }) => ({ file })) : [];

export const GET: RequestHandler = async ({ params }) => {
	const picture = pictures.find(({ file }) => file === params.file);
	if (!picture) error(404);
	return new Response(await drawCard(picture.card, subject, mapOf(picture)), {
		headers: { 'content-type': 'image/png' }
	});
};

function mapOf(picture: Picture): CardMap | null {
	if (picture.kind !== 'event') return wholeMap(dataset);
	const event = eventOf(dataset, picture.id);
	return event && eventMap(event, dataset);
}
