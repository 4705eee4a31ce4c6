import type { collecting as english } from '../en/collecting';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { feminine } from './grammar';
import { sentences } from './sentences';

/** Adding views of the map to a briefing of one's own. */
export const collecting: Translated<typeof english> = {
	/** The heading of a view that has nothing open. */
	view: 'Vue de la carte',
	through: (source: string) => `D’après ${source} seulement`,
	/** What a briefing is called until its maker names it. */
	title: 'Mon exposé',
	added: 'Vue ajoutée.',
	count: (views: number) =>
		`${sentences.capitalised(feminine(views))} ${counts.form(views, { one: 'vue', other: 'vues' })} dans votre exposé`,
	undo: 'Annuler l’ajout',
	takenBack: 'Ajout annulé.',
	close: 'Fermer ce message',
	trouble: {
		denied:
			'Ce navigateur ne conserve rien pour ce site\u00a0: l’exposé dure jusqu’à la fermeture de cet onglet. Enregistrez-le dans un fichier.',
		full: 'Il n’y a plus de place pour l’exposé sur cet appareil\u00a0: la dernière modification dure jusqu’à la fermeture de cet onglet. Enregistrez-le dans un fichier.'
	}
};
