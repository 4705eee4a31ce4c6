import type { takeaway as english } from '../en/takeaway';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { sentences } from './sentences';

/** Taking a briefing away: on paper, as slides, as one file. */
export const takeaway: Translated<typeof english> = {
	menu: 'Взять с собой',
	print: 'Печать или PDF',
	slides: 'PowerPoint',
	file: 'Один файл (HTML)',
	withNotes: 'С заметками',
	making: (name) => `Создаётся файл ${name}…`,
	saved: (name) => `Сохранён файл ${name}`,
	failed:
		'Файл не удалось создать, но ничего не пропало. Проверьте соединение и попробуйте ещё раз.',

	printTitle: (title) => `Печать: ${title}`,
	printNow: 'Напечатать',
	/** The dialog is the browser's, so its own words are named. */
	howTo:
		'Чтобы получить PDF, выберите вместо принтера «Сохранить как PDF». Страницы — в форме слайда, 16 на 9; с заметками — A4.',
	toBriefing: 'Назад к брифингу',

	kind: 'Брифинг о событиях, о которых сообщают источники. При каждой цифре указано, кто её сообщил.',
	steps: (count) =>
		`${counts.digits(count)} ${counts.form(count, { one: 'шаг', few: 'шага', many: 'шагов' })}`,
	asOf: (day) => `По состоянию на ${day}`,
	version: (version) => `Набор данных ${version}`,
	from: 'Откуда',
	notes: 'Заметки',
	noNotes: 'К этому шагу заметок нет.',

	sources: 'Источники',
	sourcesLead:
		'Цифра в рамке на каждой странице означает один и тот же документ. У документа одно название, составленное из того, что указано в нём самом.',
	untitled: 'Без заглавия',
	noAuthor: 'Автор не указан',
	noPublisher: 'издатель не указан',
	issued: (day) => `Опубликовано: ${day}`,
	inferred: (day) => `Опубликовано: ${day} (дата выведена)`,
	relays: (agencies) => `передаёт сообщения ${sentences.and(agencies)}`,
	document: (name) => `Закодировано по: ${name}`,
	noLink: 'адрес не указан',

	/** The lowest and the highest report, each with its day. */
	ends: (reports) => `Сообщения: ${reports.join('; ')}`,
	key: (number) => `[${number}]`,

	/** In the one file. */
	fileBar: 'Брифинг',
	previous: 'Назад',
	next: 'Вперёд',
	overview: 'Обзор',
	zoomIn: 'Ближе',
	zoomOut: 'Дальше',
	zoomReset: 'Весь вид',
	fileKeys: 'Клавиши: ← → шаг, O обзор, + − 0 карта'
};
