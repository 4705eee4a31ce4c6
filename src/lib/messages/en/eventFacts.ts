import { counts } from './counts';

/** What the page of an event says beside its claims. */
export const eventFacts = {
	datePrecision: (words: string, level: number) => `${words}; precision ${level} of 5`,
	codedFrom: 'Coded from',
	coded: (used: number, all: number, claims: number) =>
		`${used} of ${all} sources, ${counts.digits(claims)} ${counts.form(claims, { one: 'claim', other: 'claims' })}`,
	noSource: 'no source says',
	also: (place: string) => `Also in ${place}`,
	showOnMap: 'Show on the map',
	mapOf: (place: string) => `Map: ${place}`,
	type: 'Type'
} as const;
