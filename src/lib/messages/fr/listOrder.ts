import type { listOrder as english } from '../en/listOrder';
import type { Translated } from '../Translated';
import { sentences } from './sentences';

/** What comes first, rising and falling. */
const ENDS: Readonly<Record<string, readonly [string, string]>> = {
	event: ['A', 'Z'],
	place: ['A', 'Z'],
	type: ['attaques', 'arrestations'],
	date: ['plus anciens', 'plus récents']
};
const ENDS_OF_NUMBERS = ['plus petits', 'plus grands'] as const;

/** The order of list and table, and what of the events the list follows. */
export const listOrder: Translated<typeof english> = {
	sortBy: (column: string) => `Trier par ${column.toLowerCase()}`,
	/** In the caption of the table. */
	sorted: (column: string, by: string, isDescending: boolean) =>
		`Tri par ${column.toLowerCase()}, ${ENDS[by]?.[Number(isDescending)] ?? ENDS_OF_NUMBERS[Number(isDescending)]} d’abord, inconnus à la fin`,
	showOnMap: (place: string) => `${place}\u00a0: voir sur la carte`,
	caption: (parts: readonly string[]) => `${parts.join('. ')}.`,

	tools: 'Ordre de la liste',
	button: 'Trier',
	order: 'Ordre',
	orders: {
		newest: 'plus récents d’abord',
		oldest: 'plus anciens d’abord',
		killed: 'plus de tués d’abord',
		place: 'par lieu'
	},
	group: 'Regrouper',
	groups: { none: 'sans groupes', country: 'par pays', year: 'par année', month: 'par mois' },
	/** Beside the button, where the list is not as usual. */
	state: (order: string, group: string | null) =>
		group === null ? sentences.capitalised(order) : sentences.capitalised(`${group}, ${order}`),
	follow: 'Seulement ce que montre la carte',
	following: (inSight: number, placed: number) => `${inSight} sur ${placed} à l’écran`,
	followAll: 'Tout afficher',
	offMap: 'Hors de la carte',
	noCountry: 'Pays non précisé',
	noDate: 'Date non précisée',
	noneInSight: 'La carte ne montre aucun de ces événements.',
	counted: (heading: string, count: number) => `${heading} (${count})`
};
