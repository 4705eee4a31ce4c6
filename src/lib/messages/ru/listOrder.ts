import type { listOrder as english } from '../en/listOrder';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { sentences } from './sentences';
import { stopped } from './stopped';

/** What comes first, rising and falling. Titles and places are in Latin letters. */
const ENDS: Readonly<Record<string, readonly [string, string]>> = {
	event: ['A', 'Z'],
	place: ['A', 'Z'],
	type: ['нападения', 'задержания'],
	date: ['старые', 'новые']
};
const ENDS_OF_NUMBERS = ['меньшие', 'большие'] as const;

/** The order of list and table, and what of the events the list follows. */
export const listOrder: Translated<typeof english> = {
	sortBy: (column) => `Сортировать: ${column.toLowerCase()}`,
	/** In the caption of the table. */
	sorted: (column, by, isDescending) =>
		`Сортировка: ${column.toLowerCase()}, сначала ${ENDS[by]?.[Number(isDescending)] ?? ENDS_OF_NUMBERS[Number(isDescending)]}, неизвестное в конце`,
	showOnMap: (place) => `${place}: показать на карте`,
	caption: (parts) => parts.map(stopped).join(' '),

	tools: 'Порядок списка',
	button: 'Сортировка',
	order: 'Порядок',
	orders: {
		newest: 'сначала новые',
		oldest: 'сначала старые',
		killed: 'сначала больше погибших',
		place: 'по месту'
	},
	group: 'Группы',
	groups: { none: 'без групп', country: 'по странам', year: 'по годам', month: 'по месяцам' },
	/** Beside the button, where the list is not as usual. */
	state: (order, group) => sentences.capitalised(group === null ? order : `${group}, ${order}`),
	follow: 'Только то, что видно на карте',
	following: (inSight, placed) => `Видно ${counts.digits(inSight)} из ${counts.digits(placed)}`,
	followAll: 'Показать все',
	offMap: 'Нет на карте',
	noCountry: 'Страна не указана',
	noDate: 'Дата не указана',
	noneInSight: 'Ни одного из этих событий на карте сейчас не видно.',
	counted: (heading, count) => `${heading} (${counts.digits(count)})`
};
