import type { comparing as english } from '../en/comparing';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { of } from './grammar';
import { sentences } from './sentences';

const points = (n: number) =>
	`${sentences.count(n)} ${counts.form(n, { one: 'point', other: 'points' })}`;
const events = (n: number) =>
	`${sentences.count(n)} ${counts.form(n, { one: 'événement', other: 'événements' })}`;
const only = (name: string) => `Seulement ${name}`;

/** Where sources exclude each other, and what two of them say side by side. */
export const comparing: Translated<typeof english> = {
	disagreements: {
		title: 'Contradictions',
		description:
			'Chaque point sur lequel les sources se contredisent, version contre version, et, à part, les bilans en hausse.',
		heading: 'Là où les sources se contredisent',
		lead: 'Calculé à partir des affirmations, jamais jugé à l’œil\u00a0: le signe ≠ n’apparaît que là où les valeurs n’ont rien en commun, si bien que tout ce qui est dit ne peut être vrai. Il ne dit pas qui a raison. Un bilan en hausse ne contredit personne\u00a0; ces bilans ont leur propre section.',
		summary: (disputes: number, ofEvents: number) =>
			disputes === 0
				? ''
				: `Les sources se contredisent sur ${points(disputes)}, dans ${events(ofEvents)}\u00a0:`,
		none: 'Dans ce jeu de données, aucune source n’en contredit une autre.',
		noneShown: 'Sur les événements affichés, aucune source n’en contredit une autre.',
		stances: {
			claimed: 'Revendication',
			attributed: 'Attribution',
			suspected: 'Soupçons',
			denied: 'Démenti',
			confirmed: 'Confirmation'
		},
		noSide: 'N’exclut aucune de ces versions',
		sides: (n: number) => `${n} versions qui s’excluent`,
		how: 'Comment la concordance est calculée',
		compare: 'Comparer deux sources',
		rises: {
			heading: 'Bilans en hausse',
			lead: 'Les bilans ultérieurs sont plus élevés et n’en excluent aucun antérieur. Personne ne contredit personne\u00a0: le signe est donc une flèche, et non ≠.',
			none: 'Dans ce jeu de données, aucun bilan n’a augmenté d’un document au suivant.',
			noneShown: 'Sur les événements affichés, aucun bilan n’a augmenté d’un document au suivant.',
			sentence: (what: string, low: string, high: string) =>
				`${sentences.capitalised(what)}\u00a0: ${of(low)} à ${high}`
		}
	},

	compare: {
		title: 'Comparer deux sources',
		description: 'Ce que deux sources disent des mêmes événements, point par point.',
		lead: 'Choisissez deux documents pour voir où ils concordent, où ils divergent et où l’un se tait. Un point est une chose dite d’un événement\u00a0: une date, un lieu, une cible, un responsable ou un bilan.',
		form: 'Deux sources',
		first: 'Une source',
		second: 'L’autre',
		submit: 'Comparer',
		sameTwice: 'C’est deux fois le même document. Choisissez-en deux.',
		pairs: 'Toutes les paires',
		pairName: (first: string, second: string) => `${first} et ${second}`,
		pairPoints: (n: number) =>
			n === 0
				? 'Aucun point commun'
				: `${sentences.capitalised(points(n))} ${counts.form(n, { one: 'commun', other: 'communs' })}`,
		pairSame: (n: number) =>
			`, dont ${sentences.count(n)} ${counts.form(n, { one: 'identique', other: 'identiques' })}`,
		noPairs: 'Il n’y a pas deux sources à comparer.',
		option: (number: number, name: string) => `${number}\u00a0: ${name}`
	},

	pair: {
		title: (first: string, second: string) => `${first} et ${second}\u00a0: comparaison`,
		description: (first: string, second: string) =>
			`Là où ${first} et ${second} concordent, divergent et se taisent, affirmation par affirmation.`,
		kicker: 'Comparer deux sources',
		untitled: 'Sans titre',
		heading: (first: string, second: string) => `${first} et ${second}`,
		swap: 'Inverser les côtés',
		all: 'Autres paires',
		none: 'Elles ne parlent d’aucun événement commun.',
		both: (all: number, ofEvents: number) =>
			`Toutes deux parlent ${of(events(ofEvents))}, et y abordent ${points(all)}.`,
		stand: (same: number, compatible: number, rose: number) =>
			[
				same > 0 && `disent la même chose sur ${points(same)}`,
				compatible > 0 &&
					`ne se contredisent pas sur ${sentences.count(compatible)}${rose > 0 ? ` (${sentences.count(rose)} ${counts.form(rose, { one: 'bilan', other: 'bilans' })} en hausse)` : ''}`
			].filter((part): part is string => part !== false),
		bothSides: (n: number) => `rapportent la même contradiction sur ${sentences.count(n)}`,
		exclude: (n: number) => `se contredisent sur ${sentences.count(n)}`,
		they: (parts: readonly string[]) => `Elles ${sentences.and(parts)}.`,
		alone: (name: string, n: number) =>
			`${points(n)} ${counts.form(n, { one: 'ne figure', other: 'ne figurent' })} que dans ${name}`,
		ofThese: (parts: readonly string[]) => `Sur ces événements, ${sentences.and(parts)}.`,
		besides: (name: string, n: number, other: string) =>
			`${name} parle ${of(events(n))} que ${other} ne mentionne pas`,
		sentence: (parts: readonly string[]) => `${sentences.capitalised(parts.join('\u00a0; '))}.`,
		excludeOn: 'Elles se contredisent sur\u00a0:',

		notIndependent: 'Là où elles concordent, sont-elles deux voix\u00a0?',
		relayBoth: (names: readonly string[]) =>
			`Les deux documents relaient ${sentences.and(names)}\u00a0: là où ils concordent, il n’y a qu’une origine.`,
		/** Names may hold commas. */
		speakersBoth: (names: readonly string[]) =>
			names.length === 1
				? `Les deux documents rapportent les propos ${of(names.join())}\u00a0: en cela, ils n’ont qu’une origine.`
				: `Les deux documents rapportent les propos des mêmes personnes ou organismes et, en cela, n’ont qu’une origine\u00a0: ${names.join('\u00a0; ')}.`,
		sameWords: (n: number) =>
			counts.form(n, {
				one: 'Un paragraphe de chacun dit plusieurs choses dans les mêmes termes\u00a0; leur concordance pourrait n’être qu’un texte lu deux fois\u00a0:',
				other: `${sentences.capitalised(sentences.count(n))} paragraphes disent plusieurs choses dans les mêmes termes\u00a0; leur concordance pourrait n’être qu’un texte lu deux fois\u00a0:`
			}),
		paragraphOf: (n: number, source: string) => `paragraphe ${n} ${of(source)}`,
		paragraph: (n: number) => `§\u00a0${n}`,
		andParagraph: 'et',
		betweenPairs: '\u00a0;',
		afterPairs: '.',

		standings: {
			same: 'Identique',
			compatible: 'Pas de contradiction',
			bothSides: 'Toutes les versions chez les deux',
			onlyFirst: only,
			onlySecond: only
		},
		silent: 'n’en dit rien',
		oneOrigin: (names: readonly string[]) => `une seule origine\u00a0: ${sentences.and(names)}`,
		verbatim: 'dans les mêmes termes',
		onlyIn: (name: string) => `Seulement dans ${name}`,
		nothingAlone: (name: string) => `Aucun événement ne figure que dans ${name}.`
	},

	links: {
		disagreements: 'Tous les points sur lesquels les sources se contredisent',
		compare: 'Comparer deux sources, affirmation par affirmation'
	}
};
