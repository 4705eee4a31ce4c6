import type { Place } from '$lib/domain/gazetteer';

export { default as MapAids } from '$lib/map/aids/MapAids.svelte';

/** Places by what a reader types, the likeliest first. Their names are fetched when somebody first types. */
export async function findPlaces(query: string, limit: number): Promise<Place[]> {
	const places = await import('$lib/panels/placeNames');
	return places.findPlaces(query, limit);
}
