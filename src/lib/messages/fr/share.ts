import type { share as english } from '../en/share';
import type { Translated } from '../Translated';

/** The dialog that hands a view on. */
export const share: Translated<typeof english> = {
	heading: 'Partager',
	close: 'Fermer',
	link: 'Lien',
	linkHelp:
		'Il porte ce que vous voyez\u00a0: ce qui est ouvert, la lecture des chiffres, les événements choisis et le cadrage de la carte.',
	qr: 'Code QR',
	qrOf: (address: string) => `Code QR de l’adresse ${address}`,
	embed: 'Intégrer',
	embedHelp: 'La carte dans un cadre de votre propre page.',
	options: 'Dans le cadre',
	option: {
		title: 'Nom et sujet',
		list: 'Liste des événements',
		legend: 'Légende'
	},
	theme: 'Couleurs',
	themes: { system: 'Celles du système du lecteur', light: 'Clair', dark: 'Sombre' },
	snippet: 'Code pour votre page',
	/** One line beside the code, for whoever must let it through. */
	sandbox:
		'allow-same-origin permet au cadre de charger ses propres scripts, polices et données\u00a0; il ne lui donne aucun accès à votre page.',
	copy: 'Copier',
	copySpoken: (what: string) => `Copier\u00a0: ${what}`,
	copied: (what: string) => `Copie effectuée\u00a0: ${what}.`,
	selected: (what: string) => `Sélection\u00a0: ${what}. Copiez au clavier ou par le menu.`,
	frameTitle: (title: string) => `${title} – carte, Dateline`
};
