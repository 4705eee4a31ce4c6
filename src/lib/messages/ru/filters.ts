import type { filters as english } from '../en/filters';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { sentences } from './sentences';
import { stopped } from './stopped';

/** What a chip says of each part of a filter; `kind` stands before it where it stands without its heading. */
const kind = {
	text: 'поиск',
	types: 'тип',
	from: 'дата',
	to: 'дата',
	outcomes: 'исход',
	countries: 'страна',
	actors: 'участник',
	stances: 'ответственность',
	reportedBy: 'источник',
	least: 'цифра',
	most: 'цифра',
	corroborated: 'источники',
	disputed: 'источники',
	precision: 'место'
};

/** Search, filters, what they leave and what they leave out. */
export const filters: Translated<typeof english> = {
	kind,
	capitalised: sentences.capitalised,
	value: {
		text: (query) => `«${query}»`,
		from: (day) => `с ${day}`,
		to: (day) => `по ${day}`,
		least: (n) => `${n} или больше`,
		most: (n) => `${n} или меньше`,
		corroborated: 'два независимых или больше',
		disputed: 'противоречат друг другу',
		precision: (words) => `${words} или точнее`
	},
	named: (what, value) => `${what}: ${value}`,
	/** "страна: Афганистан или Иран" */
	namedAny: (what, values) => `${what}: ${sentences.or(values)}`,

	active: 'Включённые фильтры',
	remove: (named) => `Снять фильтр: ${named}`,
	clear: 'Снять',
	clearAll: 'Снять все',
	clearOne: (value) => `Снять: ${value}`,
	count: (n) => (n === 0 ? '' : ` (${counts.digits(n)})`),

	panel: 'Фильтры',
	done: 'Готово',
	legends: {
		types: 'Тип',
		outcomes: 'Исход',
		countries: 'Страна',
		actors: 'Участник',
		stances: 'Ответственность',
		reportedBy: 'Источник',
		figure: 'Цифра',
		agreement: 'Источники',
		precision: 'Место'
	},
	notes: {
		actors: 'Кого источник связывает с событием — обвиняя или отрицая причастность.',
		stances: 'Вместе с участником: только если одно утверждение говорит и то и другое.',
		reportedBy: 'Говорит что-либо о событии. Остальные источники остаются на виду.'
	},
	least: 'От',
	most: 'До',
	figureNote:
		'Число, которое представляет событие: погибшие, подозреваемые, убитые в операции, или задержанные.',
	figureSilent: (n) =>
		n === 0
			? 'У каждого события здесь есть число.'
			: `События без числа не показаны: ${counts.digits(n)}. Это не ноль.`,
	figureOrder: 'Первое число больше второго, поэтому между ними ничего нет.',
	corroborated: 'Не меньше двух независимых источников',
	disputed: 'Только с противоречиями между источниками',
	anyPlace: 'Любое или не указано',

	/** What stands before and after a text in which a word was found. */
	hit: {
		before: {
			title: '',
			kind: 'Вид: ',
			place: 'Место: ',
			name: 'Пишется и так: ',
			claim: '«',
			speaker: 'По словам ',
			actor: 'Участник: ',
			summary: 'Описание: ',
			source: 'Источник: '
		},
		after: {
			claim: (source, paragraph) => `» (${source}, абз.\u00a0${paragraph})`,
			speaker: (source, paragraph) => ` (${source}, абз.\u00a0${paragraph})`
		}
	},

	/** What totals are of: "по данным Dimensions; только страна: Иран". */
	only: (note, named) => `${note === null ? '' : `${note}; `}только ${named.join('; ')}`,

	none: 'Подходящих событий нет.',
	/** What asks for it, and what clearing one of them would do. */
	because: (named, helpful) =>
		`${stopped(`Задано: ${named.join('; ')}`)}${named.length > 1 && helpful === 0 ? ' Снять что-то одно не поможет.' : ''}`,
	/** After `clearOne`. */
	wouldShow: (n) => `— покажет ${counts.digits(n)}`,

	filteredOut: 'Этого события нет среди подходящих под ваши фильтры.',
	failed: 'Поиск и фильтры не удалось загрузить. Проверьте соединение и попробуйте ещё раз.'
};
