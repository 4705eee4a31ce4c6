import type { legendRows as english } from '../en/legendRows';
import type { Translated } from '../Translated';

const area = (where: string) =>
	`La surface d’un symbole est le nombre de tués ${where}. Un nombre que les sources laissent ouvert est dessiné à sa borne connue.`;

/** What the drawing means, in words. One entry a row of `marks/legendRows.ts`; `more` is said where there is room. */
export const legendRows: Translated<typeof english> = {
	headlineBy: {
		latest: 'chiffre retenu\u00a0: dernier bilan',
		span: 'chiffre retenu\u00a0: fourchette des bilans',
		lowest: 'chiffre retenu\u00a0: bilan le plus bas',
		highest: 'chiffre retenu\u00a0: bilan le plus élevé'
	},
	areaBy: {
		latest: area('dans le dernier bilan'),
		span: area('dans le bilan le plus élevé, où finit la fourchette'),
		lowest: area('dans le bilan le plus bas'),
		highest: area('dans le bilan le plus élevé')
	},
	rows: {
		headline: { label: 'chiffre retenu', more: area('dans le chiffre retenu') },
		lowest: {
			label: 'trait intérieur\u00a0: le plus bas',
			more: 'Dessiné seulement là où un bilan est assez inférieur pour que le trait se distingue du bord.'
		},
		highest: {
			label: 'anneau extérieur\u00a0: le plus élevé',
			more: 'Dessiné seulement là où un bilan est supérieur.'
		},
		open: {
			label: 'tirets\u00a0: au moins',
			more: 'La source donne un nombre qui peut être plus élevé.'
		},
		noNumber: {
			label: 'nombre non précisé',
			more: 'Cela ne veut pas dire zéro. Taille fixe\u00a0; des mots comme «\u00a0dozens\u00a0» (des dizaines) ne deviennent pas des nombres.'
		},
		attack: { label: 'attaque', more: 'Personnes tuées, assaillants non comptés.' },
		operation: {
			label: 'opération\u00a0: suspects tués',
			more: 'Comptés à part des personnes tuées dans des attaques, à la même échelle\u00a0: un carré a la surface du disque.'
		},
		warning: { label: 'alerte', more: 'Taille fixe.' },
		control: { label: 'territoire contrôlé', more: 'Un point, jamais un contour. Taille fixe.' },
		arrests: {
			label: 'pays avec arrestations\u00a0: aucune source ne les compte par pays',
			more: 'Les «\u00a0dozens\u00a0» d’un document en couvrent huit ensemble.'
		},
		uncertain: {
			label: 'lieu incertain',
			more: 'L’événement se situe quelque part à l’intérieur.'
		},
		disputedPlace: {
			label: 'lieu contesté',
			more: 'Le symbole est là où la plupart des sources situent l’événement\u00a0; une croix, là où une autre le situe, ou sur chaque cible quand les sources en citent de différentes.'
		},
		group: {
			label: '2 attaques, 1 alerte\u00a0: plusieurs événements ici, comptés par type',
			more: 'Seul le plus grand symbole est dessiné. Sa surface est celle de ce seul événement, pas une somme.'
		},
		dispute: {
			label: 'valeurs qui s’excluent',
			more: 'Seulement là où tout ce que disent les sources ne peut être vrai, toujours avec ce qui diffère.'
		},
		rose: {
			label: 'en hausse\u00a0: pas de contradiction',
			more: 'Les bilans ultérieurs sont plus élevés et n’en excluent aucun antérieur.'
		},
		source: {
			label: 'une source, jamais un décompte',
			more: 'Le même numéro désigne partout le même document.'
		},
		selected: { label: 'sélection', more: null }
	}
};
