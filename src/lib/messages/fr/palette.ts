import type { palette as english } from '../en/palette';
import type { Translated } from '../Translated';
import { counts } from './counts';

/** The command palette: all that can be found, gone to and done, by name. */
export const palette: Translated<typeof english> = {
	name: 'Rechercher partout',
	placeholder: 'Événements, lieux, sources, pages, actions',
	list: 'Résultats',
	close: 'Fermer',
	groups: {
		events: 'Événements',
		places: 'Lieux',
		sources: 'Sources',
		views: 'Pages',
		actions: 'Actions'
	},
	found: (n: number) =>
		n === 0
			? 'Aucun résultat'
			: `${counts.digits(n)} ${counts.form(n, { one: 'résultat', other: 'résultats' })}`,
	none: 'Rien ne porte ce nom.',
	keys: 'Flèches pour se déplacer, Entrée pour ouvrir, Échap pour fermer.',

	placeOfEvents: (events: number) =>
		`${counts.digits(events)} ${counts.form(events, { one: 'événement', other: 'événements' })}`,
	placeAlsoNamed: (written: string) => `aussi ${written}`,
	briefing: 'Exposé',
	presenter: (title: string) => `Présenter\u00a0: ${title}`,
	compare: 'Comparer deux sources',
	changes: 'Modifications',
	cite: 'Citer ce jeu de données',

	figure: (rule: string) => `Chiffres\u00a0: ${rule}`,
	knownBy: (day: string) => `Connu au ${day}`,
	knownByAll: 'Connu au dernier jour',
	through: (source: string) => `D’après ${source} seulement`,
	throughAll: 'D’après toutes les sources',
	now: 'en cours',
	clearFilters: 'Effacer les filtres et la recherche',
	copyLink: 'Copier le lien vers ce qui est affiché',
	copied: 'Lien copié',
	notCopied: 'Le navigateur n’a pas permis de copier le lien. Il figure dans la barre d’adresse.',
	addView: 'Ajouter cette vue à mon exposé',
	print: 'Imprimer cette page',
	own: 'Mon exposé'
};
