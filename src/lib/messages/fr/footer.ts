import type { footer as english } from '../en/footer';
import type { Translated } from '../Translated';

/** The foot of the pages of text. */
export const footer: Translated<typeof english> = {
	about:
		'Chaque chiffre de ce site est accompagné de qui l’a rapporté, et les sources qui se contredisent sont montrées comme telles.',
	data: 'Données\u00a0: CC BY 4.0. Code\u00a0: MIT.',
	basemap: 'Carte\u00a0: Natural Earth (domaine public), GeoNames (CC BY 4.0).',
	how: 'Comment les affirmations sont codées, et ce qui ne figure pas dans les données'
};
