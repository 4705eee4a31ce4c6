import type { OtherNames } from '$lib/domain/filter/search';
import { sharedFile } from '$lib/domain/sharedFile';
import { otherNamesIn, searchPlaces, type Gazetteer, type Place } from '$lib/domain/gazetteer';

const NAMES = '/basemap/names.json';

let fetched: Promise<Gazetteer> | null = null;

/**
 * The names that the basemap's build wrote. Fetched once, when they are first asked for; a fault is forgotten, so that
 * it may be tried again.
 */
function fetchGazetteer(): Promise<Gazetteer> {
	fetched ??= fetch(sharedFile(NAMES))
		.then((response) => {
			if (!response.ok) throw new Error(`${NAMES}: ${response.status}`);
			return response.json() as Promise<Gazetteer>;
		})
		.catch((error: unknown) => {
			fetched = null;
			throw error;
		});
	return fetched;
}

/** What places are called in other languages, for the search of events. */
export async function fetchOtherNames(): Promise<OtherNames> {
	return otherNamesIn(await fetchGazetteer());
}

/** Places of the map by what a reader types, in any of their names; the likeliest first. */
export async function findPlaces(query: string, limit: number): Promise<Place[]> {
	return searchPlaces(await fetchGazetteer(), query, limit);
}
