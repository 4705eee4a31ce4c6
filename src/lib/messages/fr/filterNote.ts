import type { filterNote as english } from '../en/filterNote';
import type { Translated } from '../Translated';
import { inCountry } from './inCountry';
import { sentences } from './sentences';

/** What of the events is on show, in one line: for captions, and for what is saved or printed. */
export const filterNote: Translated<typeof english> = {
	note: (parts: readonly string[]) => `Seulement\u00a0: ${parts.join('\u00a0; ')}`,
	text: (typed: string) => `avec «\u00a0${typed}\u00a0» dans le texte`,
	types: {
		attack: 'attaques',
		operation: 'opérations',
		arrest: 'arrestations',
		warning: 'alertes',
		control: 'territoires contrôlés'
	},
	from: (day: string) => `à partir du ${day}`,
	to: (day: string) => `jusqu’au ${day}`,
	outcome: (outcomes: readonly string[]) => `issue ${sentences.or(outcomes)}`,
	countries: (names: readonly string[]) => sentences.or(names.map(inCountry)),
	actors: (names: readonly string[]) => `avec pour acteur ${sentences.or(names)}`,
	stances: (stances: readonly string[]) =>
		`avec une responsabilité ${sentences.or(stances.map((stance) => stance.toLowerCase()))}`,
	reportedBy: (names: readonly string[]) => `source ${sentences.or(names)}`,
	least: (count: number) => `avec un chiffre retenu d’au moins ${count}`,
	most: (count: number) => `avec un chiffre retenu d’au plus ${count}`,
	corroborated: 'avec au moins deux sources indépendantes',
	disputed: 'avec des sources qui se contredisent',
	precision: (words: string) => `avec un lieu au moins aussi précis que\u00a0: ${words}`
};
