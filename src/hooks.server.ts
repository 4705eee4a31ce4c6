import type { Handle } from '@sveltejs/kit';
import { language } from '$messages/language';
import { sharedPageTags } from './routes/cards/sharedPage';
import { languageTags } from './routes/languageTags';

/** Runs while the site is built, and fills the places of `app.html` that are named so. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%dateline.language%', language.code)
				.replace('%dateline.direction%', language.direction)
				.replace('%dateline.root%', ROOT_PATH)
				.replace('%dateline.head%', () =>
					[
						languageTags(event.url.pathname),
						sharedPageTags({ params: event.params, path: event.url.pathname })
					].join('\n\t\t')
				)
	});
