import type { shell as english } from '../en/shell';
import type { Translated } from '../Translated';

/** The frame around every page, as far as the front page has it. */
export const shell: Translated<typeof english> = {
	name: 'Dateline',
	pageTitle: (page: string) => `${page} · Dateline`,
	home: 'Dateline, vers la carte',
	skip: 'Aller au contenu',
	menu: 'Menu',
	search: 'Rechercher partout',
	mainNavigation: 'Pages',
	map: 'Carte',
	table: 'Tableau',
	disagreements: 'Contradictions',
	sources: 'Sources',
	briefings: 'Exposés',
	methodology: 'Méthode'
};
