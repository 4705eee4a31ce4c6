/** What the page of an event says beside its claims. */
export const eventFacts = {
	datePrecision: (words: string, level: number) => `${words}; precision ${level} of 5`,
	codedFrom: 'Coded from',
	coded: (used: number, all: number, claims: number) =>
		`${used} of ${all} sources, ${claims} ${claims === 1 ? 'claim' : 'claims'}`,
	noSource: 'no source says',
	also: (place: string) => `Also in ${place}`,
	showOnMap: 'Show on the map',
	mapOf: (place: string) => `Map: ${place}`,
	type: 'Type'
} as const;
