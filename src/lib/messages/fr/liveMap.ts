import type { liveMap as english } from '../en/liveMap';
import type { Translated } from '../Translated';
import { counts } from './counts';

const inSight = (count: number) =>
	`${counts.digits(count)} ${counts.form(count, { one: 'symbole visible', other: 'symboles visibles' })}`;

/** What the live map adds to the map's box. */
export const liveMap: Translated<typeof english> = {
	viewport:
		'Carte. Les flèches la déplacent, plus et moins changent l’échelle, 0 montre tous les événements.',
	controls: 'Commandes de la carte',
	zoomIn: 'Zoom avant',
	zoomOut: 'Zoom arrière',
	home: 'Voir tous les événements',
	options: 'Options de la carte',
	/** To a briefing of the reader's own. */
	addView: 'Ajouter cette vue à votre exposé',
	addFailed: 'La vue n’a pas pu être ajoutée. Vérifiez la connexion et réessayez.',
	move: 'Déplacer la carte par boutons',
	moveTo: {
		north: 'Vers le nord',
		west: 'Vers l’ouest',
		east: 'Vers l’est',
		south: 'Vers le sud'
	},

	noWebGL:
		'Ce navigateur ne peut pas dessiner la carte détaillée\u00a0; une carte plus simple s’affiche.',
	noFiles: 'La carte détaillée n’a pas pu être chargée\u00a0; une carte plus simple s’affiche.',
	dismiss: 'Fermer ce message',

	/** Said after the keyboard moved the map. */
	moved: {
		north: (marks: number) => `Déplacée vers le nord. ${inSight(marks)}.`,
		west: (marks: number) => `Déplacée vers l’ouest. ${inSight(marks)}.`,
		east: (marks: number) => `Déplacée vers l’est. ${inSight(marks)}.`,
		south: (marks: number) => `Déplacée vers le sud. ${inSight(marks)}.`,
		closer: (marks: number) => `Agrandie. ${inSight(marks)}.`,
		farther: (marks: number) => `Réduite. ${inSight(marks)}.`,
		home: (marks: number) => `Tous les événements sont affichés. ${inSight(marks)}.`
	},
	popupOfGroup: 'Plusieurs événements'
};
