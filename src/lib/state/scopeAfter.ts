import type { NavigationType } from '@sveltejs/kit';
import { DEFAULT_VIEW, readLink, withScope, type Scope } from '$lib/domain/link';

/** What a page is asked to show after a navigation: a link of the site that names no lens and no filter keeps those in use. */
export function searchAfter(type: NavigationType, search: string, inUse: Readonly<Scope>): string {
	const isOwnLink = type === 'link' || type === 'goto' || type === 'form';
	return isOwnLink && !hasScope(search) ? withScope(search, inUse) : search;
}

function hasScope(search: string): boolean {
	return withScope('', readLink(search)) !== withScope('', DEFAULT_VIEW);
}
