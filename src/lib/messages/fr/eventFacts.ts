import type { eventFacts as english } from '../en/eventFacts';
import type { Translated } from '../Translated';
import { counts } from './counts';

/** What the page of an event says beside its claims. */
export const eventFacts: Translated<typeof english> = {
	datePrecision: (words: string, level: number) => `${words}\u00a0; précision ${level} sur 5`,
	codedFrom: 'Codé d’après',
	coded: (used: number, all: number, claims: number) =>
		`${counts.digits(used)} ${counts.form(used, { one: 'source', other: 'sources' })} sur ${counts.digits(all)}, ${counts.digits(claims)} ${counts.form(claims, { one: 'affirmation', other: 'affirmations' })}`,
	noSource: 'aucune source ne le dit',
	also: (place: string) => `Au même endroit\u00a0: ${place}`,
	showOnMap: 'Voir sur la carte',
	mapOf: (place: string) => `Carte\u00a0: ${place}`,
	type: 'Type'
};
