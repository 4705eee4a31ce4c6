import type { palette as english } from '../en/palette';
import type { Translated } from '../Translated';
import { counts } from './counts';

/** The command palette: all that can be found, gone to and done, by name. */
export const palette: Translated<typeof english> = {
	name: 'Поиск по всему',
	placeholder: 'События, места, источники, страницы, действия',
	list: 'Найдено',
	close: 'Закрыть',
	groups: {
		events: 'События',
		places: 'Места',
		sources: 'Источники',
		views: 'Страницы',
		actions: 'Действия'
	},
	found: (n) => (n === 0 ? 'Ничего не найдено' : `Найдено: ${counts.digits(n)}`),
	none: 'Ничего с таким названием нет.',
	keys: 'Стрелки — выбор, Enter — открыть, Esc — закрыть.',

	placeOfEvents: (events) =>
		`${counts.digits(events)} ${counts.form(events, { one: 'событие', few: 'события', many: 'событий' })}`,
	placeAlsoNamed: (written) => `также ${written}`,
	briefing: 'Брифинг',
	presenter: (title) => `Вести показ: ${title}`,
	compare: 'Сравнить два источника',
	changes: 'Изменения',
	cite: 'Цитировать этот набор данных',

	figure: (rule) => `Цифры: ${rule}`,
	knownBy: (day) => `Известно к ${day}`,
	knownByAll: 'Известно к последнему дню',
	through: (source) => `По данным ${source}`,
	throughAll: 'По данным всех источников',
	now: 'сейчас',
	clearFilters: 'Снять фильтры и очистить поиск',
	copyLink: 'Скопировать ссылку на показанное',
	copied: 'Ссылка скопирована',
	notCopied: 'Браузер не дал скопировать ссылку. Она есть в адресной строке.',
	addView: 'Добавить этот вид в мой брифинг',
	print: 'Напечатать эту страницу',
	own: 'Мой брифинг'
};
