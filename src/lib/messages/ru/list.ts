import type { list as english } from '../en/list';
import type { Translated } from '../Translated';

/** The list of events, as the front page shows it first. */
export const list: Translated<typeof english> = {
	pageTitle: 'Карта',
	pageDescription: (subject) =>
		`${subject}. Карта, на которой у каждой цифры видно, кто её сообщил.`,
	region: 'События',
	search: 'Поиск по событиям',
	filters: 'Фильтры',
	differs: (what) => `≠ ${what}`,
	differsSpoken: (what) => `источники противоречат друг другу: ${what}`,
	empty: 'В этом наборе данных нет событий.',
	close: 'Закрыть',

	sheet: {
		tabs: 'Части страницы',
		map: 'Карта',
		list: 'Список',
		timeline: 'Время',
		legend: 'Легенда',
		sources: 'Источники',
		taller: 'Сделать панель выше',
		shorter: 'Сделать панель ниже'
	},
	legendButton: 'Легенда',
	legendRegion: 'Легенда'
};
