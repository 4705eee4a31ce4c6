import type { saving as english } from '../en/saving';
import type { Translated } from '../Translated';

/** Saving what is on show as a file. */
export const saving: Translated<typeof english> = {
	/** On the table's page, before the buttons. */
	heading: 'Exporter ce tableau',
	/** On the map's page: a button, and the dialog that it opens. */
	button: 'Exporter',
	dialog: 'Exporter ce qui est affiché',
	close: 'Fermer',
	data: 'Données',
	dataNote: 'Chaque fichier indique la règle, le jour, la source et le filtre dont il est issu.',
	kinds: {
		events: 'Événements (CSV)',
		claims: 'Affirmations (CSV)',
		dataset: 'GeoJSON',
		sources: 'Sources (BibTeX)'
	},
	picture: 'Image de la carte',
	pictureNote:
		'La carte telle qu’elle apparaît, avec titre, légende, sources, jour et adresse dans l’image. Le SVG se suffit à lui-même.',
	size: (width: number, height: number) => `${width} × ${height}`,
	scales: { 1: 'PNG, 1×', 2: 'PNG, 2×', 3: 'PNG, 3×', 4: 'PNG, 4×' },
	svg: 'SVG',
	svgSize: 'toute taille',
	paper: 'Sur papier',
	paperNote: 'Carte, légende, liste et sources en pages, ou en PDF.',
	print: 'Imprimer…',
	/** For pages without scripts, where a file cannot be made of what is shown. */
	everything: 'Ces fichiers contiennent tout, selon la règle «\u00a0dernier bilan\u00a0».',
	making: 'L’image est en cours de dessin…',
	saved: (name: string) => `Enregistré\u00a0: ${name}`,
	failed:
		'Le fichier n’a pas pu être créé, et rien n’a été perdu. Vérifiez la connexion et réessayez.'
};
