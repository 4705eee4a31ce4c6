import type { footer as english } from '../en/footer';
import type { Translated } from '../Translated';

/** The foot of the pages of text. */
export const footer: Translated<typeof english> = {
	about:
		'При каждой цифре на этом сайте указано, кто её сообщил, а где источники противоречат друг другу, это видно.',
	data: 'Данные: CC BY 4.0. Код: MIT.',
	basemap: 'Карта: Natural Earth (общественное достояние), GeoNames (CC BY 4.0).',
	how: 'Как кодируются утверждения и чего нет в данных'
};
