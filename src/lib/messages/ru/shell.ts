import type { shell as english } from '../en/shell';
import type { Translated } from '../Translated';

/** The frame around every page, as far as the front page has it. */
export const shell: Translated<typeof english> = {
	name: 'Dateline',
	pageTitle: (page) => `${page} · Dateline`,
	home: 'Dateline, к карте',
	skip: 'К содержанию',
	menu: 'Меню',
	search: 'Поиск по всему',
	mainNavigation: 'Страницы',
	map: 'Карта',
	table: 'Таблица',
	disagreements: 'Противоречия',
	sources: 'Источники',
	briefings: 'Брифинги',
	methodology: 'Методика'
};
