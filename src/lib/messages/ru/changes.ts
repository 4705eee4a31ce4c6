import type { changes as english } from '../en/changes';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { sentences } from './sentences';
import { stopped } from './stopped';
import { terms } from './terms';

/** What changed in the data, what was removed, and how a reader reports an error. */
export const changes: Translated<typeof english> = {
	title: 'Изменения',
	heading: 'Что изменилось в данных',
	description: 'Что добавлено, изменено и удалено, по дням, с прежним значением и источником.',
	lead: 'Исправление — тоже новость. При каждом указаны прежнее значение, новое и источник, по которому видно, какое верно; удалённое сохраняет свой адрес с указанием причины.',
	current: (version) => `Текущая версия данных: ${version}.`,
	asFile: 'Тот же список файлом',
	file: 'Что добавлено, изменено и удалено, по дням',
	link: 'Что изменилось',
	added: 'Добавлено',
	changed: 'Изменено',
	removed: 'Удалено',
	region: (date) => `Изменения, ${date}: таблица прокручивается вбок`,
	columns: { event: 'Событие', field: 'Что', from: 'Было', to: 'Стало', source: 'Источник' },
	claim: (id) => `утверждение ${id}`,
	counts: (events, countries) =>
		sentences.and(
			[
				events > 0 &&
					`${counts.digits(events)} ${counts.form(events, { one: 'событие', few: 'события', many: 'событий' })}`,
				countries > 0 &&
					`задержания в ${counts.digits(countries)} ${counts.form(countries, { one: 'стране', few: 'странах', many: 'странах' })}`
			].filter((part) => part !== false)
		),
	fields: {
		...terms.field,
		title: 'название',
		event_type: 'тип',
		sub_event_type: 'вид',
		outcome: 'исход',
		admin1: 'провинция или область',
		iso3: 'страна',
		where_prec: 'точность места',
		geometry: 'точка на карте',
		summary: 'описание'
	},

	tombstone: {
		kicker: 'Удалено из данных',
		since: (date) => stopped(`Дата удаления: ${date}`),
		reason: 'Почему',
		lead: 'Адрес остаётся, чтобы ссылка на него не вела в пустоту. То, что здесь стояло, больше не входит в данные.',
		all: 'Все изменения',
		description: (title) => `Удалено из данных: ${title}. Когда и почему.`
	},

	report: {
		heading: 'Сообщить об ошибке',
		lead: 'Напишите, что неверно и из какого источника это видно. Строки о том, что вы читали, уже заполнены.',
		label: 'Ваше сообщение',
		subject: (event) => `Сообщение об ошибке: ${event}`,
		text: (event, id, version, address) =>
			[
				`Событие: ${event} (${id})`,
				`Версия данных: ${version}`,
				`Адрес: ${address}`,
				'',
				'Что неверно:',
				'',
				'Как должно быть:',
				'',
				'Источник (документ, абзац, его слова):',
				''
			].join('\n'),
		copy: 'Скопировать',
		mail: 'Открыть в почтовой программе',
		form: 'Открыть форму сообщения',
		noAddress:
			'Адреса для сообщений на этом сайте нет: скопируйте текст или отправьте его тому, кто публикует сайт.',
		withAddress: 'Его получит тот, кто публикует этот сайт, когда вы его отправите.',
		copied: 'Сообщение скопировано.',
		selected: 'Сообщение выделено: скопируйте его с клавиатуры или через меню.'
	}
};
