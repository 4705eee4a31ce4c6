import { publishedFiles, written } from '$lib/server/geodata';
import type { PageServerLoad } from './$types';

/**
 * Name and size in bytes of each published file; the texts stay on their own addresses. `sources`: as they are written,
 * for files that are made in the browser.
 */
export const load: PageServerLoad = () => ({
	files: Object.entries(publishedFiles).map(([name, text]) => ({
		name,
		bytes: new TextEncoder().encode(text).length
	})),
	sources: written.sources
});
