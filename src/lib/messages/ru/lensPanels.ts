import type { lensPanels as english } from '../en/lensPanels';
import type { Translated } from '../Translated';
import { counts } from './counts';

/** What the controls of a lens open. */
export const lensPanels: Translated<typeof english> = {
	knownByHeading: 'Что было известно к этому дню',
	knownByHelp:
		'Учитываются только источники, опубликованные не позже этого дня. Часового пояса в документах нет, поэтому точнее дня не бывает.',
	slider: 'День публикации',
	issuedOf: (issued, all) =>
		`Опубликовано источников: ${counts.digits(issued)} из ${counts.digits(all)}`,
	play: 'Пуск',
	pause: 'Пауза',
	earlier: 'На источник назад',
	later: 'На источник вперёд',
	inferred: 'дата выведена',
	notYet: 'ещё нет',
	ruleHeading: 'Какое сообщение представляет цифру',
	ruleHelp: {
		latest: 'Самый новый источник, который указывает число. Источники одного дня стоят вместе.',
		span: 'От наименьшего числа до наибольшего.',
		lowest: 'Самое маленькое число, которое указывает источник.',
		highest: 'Самое большое число, которое указывает источник.'
	},
	ruleNote:
		'От этого зависят метки, список, таблица и итоги. При каждой цифре видно, какие сообщения не учтены.',
	sourceHeading: 'Чьими глазами смотреть',
	all: (count) =>
		counts.form(count, {
			one: `Весь ${counts.digits(count)} источник`,
			few: `Все ${counts.digits(count)} источника`,
			many: `Все ${counts.digits(count)} источников`
		}),
	sourceNote: 'По одному источнику показаны только его события, даты, места и цифры.',
	compare: 'Сравнить два источника'
};
