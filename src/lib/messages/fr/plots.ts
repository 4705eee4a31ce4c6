import type { plots as english } from '../en/plots';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { feminine } from './grammar';

/** The plots of claims: one row a source. Numbers and names come in as text with their ends kept. */
export const plots: Translated<typeof english> = {
	caption: (what: string) => `${what}\u00a0: ce que dit chaque source, par ordre de publication`,
	source: 'Source, jour de publication',
	/** The year stands once, in the head. */
	sourceOfYear: (year: string) => `Source, publiée en ${year}`,
	inferred: 'date déduite',
	says: 'Ce qu’elle dit',
	saidBy: (who: string) => `citant ${who}`,
	noNumber: 'nombre non précisé',
	counted: 'comptés d’après le texte',
	jointly: 'pour plusieurs pays ensemble',
	differs: '≠',
	together: (values: readonly string[]) => values.join('\u00a0; '),

	/** An axis mark keeps its end: ">60", never 61. */
	axis: {
		zero: '0',
		moreThan: (n: number) => `>${n}`,
		atLeast: (n: number) => `≥${n}`,
		nearly: (n: number) => `<${n}`,
		upTo: (n: number) => `≤${n}`,
		number: (n: number) => String(n)
	},

	keyHeading: 'Lire le graphique',
	key: {
		open: 'borne ouverte',
		below: 'reste en dessous',
		approximate: 'approximatif',
		bar: 'de, à',
		words: 'mots, sans nombre',
		span: 'du plus bas au plus élevé',
		headline: 'chiffre retenu'
	},

	dates:
		'Une barre couvre tous les jours que les mots laissent possibles\u00a0; un point est un seul jour.',

	history: 'Au fil des publications',
	historyHelp:
		'Le dernier nombre par jour de publication. Une barre\u00a0: les jours où une source non datée a pu paraître.',
	step: (figure: string, day: string) => `${figure} le ${day}`,
	historySentence: (what: string, steps: readonly string[]) =>
		`${what}, dernier nombre par jour de publication\u00a0: ${steps.join('\u00a0; ')}.`,

	candidates: (what: string) => `${what}\u00a0: qui dit quoi`,
	candidate: 'Possibilité',
	candidateSources: 'Sources qui le disent',
	candidateAt: (target: string, place: string) => `${target}, ${place}`,
	apart: (one: string, other: string, kilometres: number) =>
		`Entre ${one} et ${other}, environ ${kilometres}\u00a0km de centre à centre.`,
	kilometres: (kilometres: number) => `environ ${kilometres}\u00a0km`,

	allClaims: (claims: number) =>
		claims === 0
			? 'Aucune affirmation'
			: `${counts.form(claims, { one: 'L’affirmation', other: `Les ${feminine(claims)} affirmations` })}, mot pour mot`,

	standing: 'Comment les sources se situent entre elles',
	rose: (what: string, rise: string, span: string) => `${what}\u00a0: ${rise}, ${span}`
};
