import type { CountryLabel } from '$lib/map/countryLabel';
import type { Town } from '$lib/map/towns';

/** What lies under the marks of a map that is drawn in the browser. */
export class Ground {
	readonly countries: readonly CountryLabel[];
	/** Address of `land.svg`. */
	readonly land: string;
	/** Empty until they are fetched: a page that draws no map need not carry them. */
	towns = $state.raw<readonly Town[]>([]);
	readonly #townsAddress: string;

	/** `base`: the path that the site is published under. */
	constructor(countries: readonly CountryLabel[], base: string) {
		this.countries = countries;
		this.land = `${base}/basemap/land.svg`;
		this.#townsAddress = `${base}/basemap/towns.json`;
	}

	/** Where they cannot be fetched, the map does without names of towns. */
	async fetchTowns(): Promise<void> {
		try {
			const answer = await fetch(this.#townsAddress);
			// Written by the basemap's build, which is ours, so its shape is not checked again.
			if (answer.ok) this.towns = await answer.json();
		} catch {
			this.towns = [];
		}
	}
}
