import type { mapOptions as english } from '../en/mapOptions';
import type { Translated } from '../Translated';
import { counts } from './counts';

const tenths = new Intl.NumberFormat('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "850 m", "4,2 km", "1 234 km". */
function length(metres: number): string {
	if (metres < 1000) return `${counts.digits(Math.round(metres))}\u00a0m`;
	const kilometres = metres / 1000;
	return kilometres < 10
		? `${tenths.format(kilometres)}\u00a0km`
		: `${counts.digits(Math.round(kilometres))}\u00a0km`;
}

/** What helps on the live map: scale, tooltips, options, search of places, measuring. */
export const mapOptions: Translated<typeof english> = {
	title: 'Options de la carte',
	close: 'Fermer les options de la carte',
	fit: 'Cadrer les résultats',
	fitHint: 'Montrer tous les événements qui correspondent aux filtres',

	scale: 'Échelle au centre de la carte',
	/** Of a scale bar, whose lengths are round. */
	scaleLength: (metres: number) =>
		metres < 1000 ? `${counts.digits(metres)}\u00a0m` : `${counts.digits(metres / 1000)}\u00a0km`,

	goTo: 'Aller à un lieu',
	goToHint: 'En anglais, russe, persan ou arabe',
	placesFound: (count: number) =>
		`${counts.digits(count)} ${counts.form(count, { one: 'lieu trouvé', other: 'lieux trouvés' })}`,
	noPlaces: 'Aucun lieu de ce nom sur la carte',
	placesFailed: 'Les noms de lieux n’ont pas pu être chargés.',
	kinds: { country: 'Pays', province: 'Province', town: 'Ville' },

	labels: 'Noms sur la carte',
	languages: {
		name: 'Anglais',
		name_ru: 'Russe',
		name_fa: 'Persan',
		name_ar: 'Arabe',
		name_local: 'Langue locale'
	},
	labelsNote: 'Un lieu sans nom dans la langue choisie garde son nom anglais.',
	drawnNote: 'La carte plus simple affichée en ce moment n’a que des noms anglais.',

	globe: 'Globe',
	globeNote: 'Montre surfaces et distances sans l’étirement vers les pôles.',

	measure: 'Mesurer une distance',
	measuring:
		'Mesure en cours. Les flèches déplacent la carte, Entrée ajoute le point central, Retour arrière retire le dernier, Échap termine.',
	measureStart:
		'Cliquez sur la carte pour poser des points, ou appuyez sur Entrée pour son centre.',
	measured: (metres: number) => length(metres),
	undoPoint: 'Retirer le dernier point',
	undo: 'Annuler',
	done: 'Terminé'
};
