import type { list as english } from '../en/list';
import type { Translated } from '../Translated';

/** The list of events, as the front page shows it first. */
export const list: Translated<typeof english> = {
	pageTitle: 'Carte',
	pageDescription: (subject: string) =>
		`${subject}\u00a0: une carte où l’on peut remonter de chaque chiffre à qui l’a rapporté.`,
	region: 'Événements',
	search: 'Rechercher un événement',
	filters: 'Filtres',
	differs: (what: string) => `≠ ${what}`,
	differsSpoken: (what: string) => `les sources se contredisent\u00a0: ${what}`,
	empty: 'Il n’y a aucun événement dans ce jeu de données.',
	close: 'Fermer',

	sheet: {
		tabs: 'Parties de cette page',
		map: 'Carte',
		list: 'Liste',
		timeline: 'Frise',
		legend: 'Légende',
		sources: 'Sources',
		taller: 'Agrandir ce volet',
		shorter: 'Réduire ce volet'
	},
	legendButton: 'Légende',
	legendRegion: 'Légende'
};
