import type { pageError as english } from '../en/pageError';
import type { Translated } from '../Translated';

/** The page that stands where none can be shown. */
export const pageError: Translated<typeof english> = {
	title: (status) => (status === 404 ? 'Такой страницы нет' : 'Страницу не удалось показать'),
	notFound:
		'По этому адресу ничего нет. Адреса событий и источников сохраняются навсегда; этот либо никогда не использовался, либо набран с ошибкой.',
	other: 'При создании страницы что-то пошло не так. Возможно, поможет обновление.',
	events: 'Все события в таблице',
	map: 'Карта',
	sources: 'Источники'
};
