import { sharedFile } from '$lib/domain/sharedFile';
import type { CountryLabel } from '$lib/map/countryLabel';
import type { Town } from '$lib/map/towns';

/** What lies under the marks of a map that is drawn in the browser. */
export class Ground {
	readonly countries: readonly CountryLabel[];
	readonly land = sharedFile('/basemap/land.svg');
	/** Empty until they are fetched: a page that draws no map need not carry them. */
	towns = $state.raw<readonly Town[]>([]);

	constructor(countries: readonly CountryLabel[]) {
		this.countries = countries;
	}

	/** Where they cannot be fetched, the map does without names of towns. */
	async fetchTowns(): Promise<void> {
		try {
			const answer = await fetch(sharedFile('/basemap/towns.json'));
			// Written by the basemap's build, which is ours, so its shape is not checked again.
			if (answer.ok) this.towns = await answer.json();
		} catch {
			this.towns = [];
		}
	}
}
