import type { map as english } from '../en/map';
import type { Translated } from '../Translated';

/** The map's box before the live map. */
export const map: Translated<typeof english> = {
	region: 'Карта событий',
	marks: 'Метки на карте. Стрелки ведут от метки к метке.',
	attribution: 'Natural Earth, GeoNames'
};
