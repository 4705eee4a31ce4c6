import type { timelineKey as english } from '../en/timelineKey';
import type { Translated } from '../Translated';

/** What the signs of the timeline mean. Types, rings and sizes are said in the words of the map's legend. */
export const timelineKey: Translated<typeof english> = {
	button: 'Légende',
	title: 'Comment lire la frise chronologique',
	rows: {
		bar: 'date vague\u00a0: une barre aussi longue que le mois ou l’année en question',
		bracket: 'crochet\u00a0: les sources donnent des dates d’un bout à l’autre',
		arrow: 'flèche\u00a0: le début ou la fin n’est pas donné',
		arrest: 'arrestations pour lesquelles une même date est donnée',
		ground: 'grisé\u00a0: plus large que le temps voisin, car beaucoup s’y est passé',
		histogram: 'colonnes\u00a0: nombre d’événements, par date'
	},
	short: { bar: 'date vague', bracket: 'dates divergentes', arrow: 'sans terme donné' }
};
