/** Where a country's name stands on the drawn map, and where its popup is pinned. */
export interface CountryLabel {
	/** ISO 3166-1 alpha-3; empty where a name is no country's. */
	iso3: string;
	name: string;
	lng: number;
	lat: number;
	/** The zoom from which the country is wide enough for its name. */
	rank: number;
}
