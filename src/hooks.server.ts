import type { Handle } from '@sveltejs/kit';
import { sharedPageTags } from './routes/cards/sharedPage';

/** Runs while the site is built: what `app.html` has in this place becomes what other sites show beside a link. */
const PLACE = '%dateline.card%';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace(PLACE, () => sharedPageTags({ params: event.params, path: event.url.pathname }))
	});
