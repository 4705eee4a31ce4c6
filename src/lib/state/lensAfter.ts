import type { NavigationType } from '@sveltejs/kit';
import { DEFAULT_LENS, type Lens } from '$lib/domain/lens';
import { readLink, withLens } from '$lib/domain/link';

/** What a page is asked to show after a navigation: a link of the site that names no lens keeps the one in use. */
export function searchAfter(type: NavigationType, search: string, inUse: Readonly<Lens>): string {
	const isOwnLink = type === 'link' || type === 'goto' || type === 'form';
	return isOwnLink && !hasLens(search) ? withLens(search, inUse) : search;
}

function hasLens(search: string): boolean {
	return withLens('', readLink(search)) !== withLens('', DEFAULT_LENS);
}
