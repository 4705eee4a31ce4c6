import type { popups as english } from '../en/popups';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { of } from './grammar';
import { inCountry } from './inCountry';
import { sentences } from './sentences';

/** What a mark, a group or a country opens. */
export const popups: Translated<typeof english> = {
	groupTitle: (place: string, counted: readonly string[]) =>
		`${place}\u00a0: ${sentences.and(counted)}`,
	groupNoPlace: 'Plusieurs événements',
	groupNote: 'Comptés séparément. Leurs chiffres ne sont jamais additionnés.',
	zoomIn: 'Zoom avant',

	country: {
		title: (country: string) => `Arrestations ${inCountry(country)}`,
		joint: (words: string, countries: number) =>
			`${words} au total, dans ${sentences.count(countries)} pays cités ensemble. Aucune source ne les compte par pays.`
	},

	allClaims: 'Toutes les affirmations',
	claimCount: (claims: number, sources: number) =>
		`${counts.digits(claims)} ${counts.form(claims, { one: 'affirmation', other: 'affirmations' })}, ${counts.digits(sources)} ${counts.form(sources, { one: 'source', other: 'sources' })}`,
	sources: 'Qui dit quoi',
	noSourceSays: (what: string) =>
		`Aucune source ne donne le nombre ${of(what)}. Cela ne veut pas dire zéro.`,

	backToList: 'Liste',
	position: (index: number, all: number) => `${index}\u00a0/\u00a0${all}`
};
