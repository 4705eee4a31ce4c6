import type { claimSentences as english } from '../en/claimSentences';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { of } from './grammar';
import { sentences } from './sentences';

const OR_MORE = ['', 'un ou plusieurs'];

/** The sentences that the rules make of claims. Numbers and names come in as text with their ends kept. */
export const claimSentences: Translated<typeof english> = {
	/** A noun follows: "au moins deux suspects tués". */
	orMore: (low: number) => OR_MORE[low] || `au moins ${sentences.count(low)}`,
	countedFromText: (text: string) => `${text}, comptés d’après le texte`,
	quoted: (words: string) => `«\u00a0${words}\u00a0»`,
	span: (low: string, high: string) => `${low} à ${high}`,

	says: (names: readonly string[], date: string) => `selon ${sentences.and(names)}, ${date}`,
	saysBy: (speaker: string, names: readonly string[], date: string) =>
		`selon ${speaker}, d’après ${sentences.and(names)}, ${date}`,

	onlySource: (name: string) => `Seule source à donner un nombre\u00a0: ${name}`,
	allSame: (sources: number) =>
		sources === 2
			? 'Les deux sources qui donnent un nombre donnent le même'
			: `Les ${sentences.count(sources)} sources qui donnent un nombre donnent toutes le même`,
	rose: (low: string, high: string) => `Les bilans sont passés ${of(low)} à ${high}`,
	run: (low: string, high: string) =>
		`Les bilans vont ${of(low)} à ${high}\u00a0; aucun n’en exclut un autre`,
	exclude: (sides: readonly string[]) => `Les bilans se contredisent\u00a0: ${sentences.or(sides)}`,
	noNumber: (sources: number) =>
		counts.form(sources, {
			one: 'une source emploie des mots, sans nombre',
			other: `${sentences.count(sources)} sources emploient des mots, sans nombre`
		}),
	noneGivesNumber: (sources: number) =>
		counts.form(sources, {
			one: 'La seule source qui en parle ne donne pas de nombre',
			other: `Les ${sentences.count(sources)} sources qui en parlent ne donnent pas de nombre`
		}),
	unknownIsNotZero: 'Cela ne veut pas dire zéro',
	attackersNotCounted: 'Les assaillants ne sont pas comptés',

	countRose: (days: string) => `bilan en hausse ${days}`,
	sourcesExclude: (things: readonly string[]) =>
		`les sources se contredisent\u00a0: ${sentences.and(things)}`,

	eventTypes: {
		attack: 'attaque',
		operation: 'opération',
		arrest: 'arrestations',
		warning: 'alerte',
		control: 'territoire contrôlé'
	},
	figureOf: {
		killed: {
			victims: 'tués',
			civilians: 'civils tués',
			security_forces: 'membres des forces de sécurité tués',
			suspects: 'suspects tués',
			attackers: 'assaillants tués'
		},
		injured: {
			victims: 'blessés',
			civilians: 'civils blessés',
			security_forces: 'membres des forces de sécurité blessés',
			suspects: 'suspects blessés',
			attackers: 'assaillants blessés'
		},
		detained: {
			victims: 'interpellés',
			civilians: 'civils interpellés',
			security_forces: 'membres des forces de sécurité interpellés',
			suspects: 'interpellés',
			attackers: 'assaillants présumés interpellés'
		}
	},
	noNumberOf: (what: string) => `${what}\u00a0: nombre non précisé`,
	placeNotGiven: 'lieu non précisé'
};
