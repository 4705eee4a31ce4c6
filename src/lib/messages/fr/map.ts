import type { map as english } from '../en/map';
import type { Translated } from '../Translated';

/** The map's box before the live map. */
export const map: Translated<typeof english> = {
	region: 'Carte des événements',
	marks: 'Symboles de la carte. Les flèches mènent d’un symbole à l’autre.',
	attribution: 'Natural Earth, GeoNames'
};
