import type { filters as english } from '../en/filters';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { sentences } from './sentences';

/** What a chip says of each part of a filter; `kind` stands before it where it stands without its heading. */
const kind = {
	text: 'recherche',
	types: 'type',
	from: 'date',
	to: 'date',
	outcomes: 'issue',
	countries: 'pays',
	actors: 'acteur',
	stances: 'responsabilité',
	reportedBy: 'source',
	least: 'chiffre',
	most: 'chiffre',
	corroborated: 'sources',
	disputed: 'sources',
	precision: 'lieu'
};

/** Search, filters, what they leave and what they leave out. */
export const filters: Translated<typeof english> = {
	kind,
	capitalised: sentences.capitalised,
	value: {
		text: (query: string) => `«\u00a0${query}\u00a0»`,
		from: (day: string) => `depuis le ${day}`,
		to: (day: string) => `jusqu’au ${day}`,
		least: (n: number) => `${n} ou plus`,
		most: (n: number) => `${n} ou moins`,
		corroborated: 'deux indépendantes ou plus',
		disputed: 'qui se contredisent',
		precision: (words: string) => `${words}, ou plus précis`
	},
	/** "pays Afghanistan" */
	named: (what: string, value: string) => `${what} ${value}`,
	/** "pays Afghanistan ou Iran" */
	namedAny: (what: string, values: readonly string[]) => `${what} ${sentences.or(values)}`,

	active: 'Filtres actifs',
	remove: (named: string) => `Retirer le filtre ${named}`,
	clear: 'Effacer',
	clearAll: 'Tout effacer',
	clearOne: (value: string) => `Effacer ${value}`,
	count: (n: number) => (n === 0 ? '' : ` (${counts.digits(n)})`),

	panel: 'Filtres',
	done: 'Terminé',
	legends: {
		types: 'Type',
		outcomes: 'Issue',
		countries: 'Pays',
		actors: 'Acteur',
		stances: 'Responsabilité',
		reportedBy: 'Source',
		figure: 'Chiffre',
		agreement: 'Sources',
		precision: 'Lieu'
	},
	notes: {
		actors: 'Désigné par une source comme responsable, ou cité dans un démenti.',
		stances: 'Avec un acteur\u00a0: seulement là où une même affirmation dit les deux.',
		reportedBy: 'En dit quelque chose. Les autres sources restent visibles.'
	},
	least: 'De',
	most: 'À',
	figureNote:
		'Le nombre retenu pour un événement\u00a0: personnes tuées, suspects tués lors d’une opération ou personnes interpellées.',
	figureSilent: (n: number) =>
		n === 0
			? 'Ici, chaque événement a un nombre.'
			: `Événements sans nombre, laissés de côté\u00a0: ${counts.digits(n)}. Cela ne veut pas dire zéro.`,
	figureOrder: 'Le premier nombre est le plus grand\u00a0: il n’y a rien entre les deux.',
	corroborated: 'Au moins deux sources indépendantes',
	disputed: 'Seulement là où les sources se contredisent',
	anyPlace: 'Tous, même non précisé',

	/** What stands before and after a text in which a word was found. */
	hit: {
		before: {
			title: '',
			kind: 'Nature\u00a0: ',
			place: 'Lieu\u00a0: ',
			name: 'Autre graphie\u00a0: ',
			claim: '«\u00a0',
			speaker: 'Selon ',
			actor: 'Acteur\u00a0: ',
			summary: 'Résumé\u00a0: ',
			source: 'Source\u00a0: '
		},
		after: {
			claim: (source: string, paragraph: number) => `\u00a0» (${source}, §\u00a0${paragraph})`,
			speaker: (source: string, paragraph: number) => `, dans ${source}, §\u00a0${paragraph}`
		}
	},

	/** What totals are of: "d’après Dimensions seulement ; filtres : pays Iran". */
	only: (note: string | null, named: readonly string[]) =>
		`${note === null ? '' : `${note}\u00a0; `}filtres\u00a0: ${sentences.and(named)}`,

	none: 'Aucun événement ne correspond.',
	/** What asks for it, and what clearing one of them would do. */
	because: (named: readonly string[], helpful: number) =>
		`Critères\u00a0: ${sentences.and(named)}.${named.length > 1 && helpful === 0 ? ' En effacer un seul ne suffit pas.' : ''}`,
	wouldShow: (n: number) =>
		`pour afficher ${counts.digits(n)} ${counts.form(n, { one: 'résultat', other: 'résultats' })}`,

	filteredOut: 'Ne fait pas partie des événements qui correspondent à vos filtres.',
	failed:
		'La recherche et les filtres n’ont pas pu être chargés. Vérifiez la connexion et réessayez.'
};
