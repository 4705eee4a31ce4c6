import { publishedFiles } from '$lib/server/geodata';
import type { PageServerLoad } from './$types';

/** Name and size in bytes of each published file; the texts stay on their own addresses. */
export const load: PageServerLoad = () => ({
	files: Object.entries(publishedFiles).map(([name, text]) => ({
		name,
		bytes: new TextEncoder().encode(text).length
	}))
});
