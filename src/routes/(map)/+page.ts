import { browser } from '$app/environment';
import { preloadMapOncePainted } from '$lib/map/preloadMap';
import type { PageLoad } from './$types';

/** What the build wrote into the page; beside it, what the live map needs is on its way before the page starts up. */
export const load: PageLoad = ({ data }) => {
	if (browser) preloadMapOncePainted();
	return data;
};
