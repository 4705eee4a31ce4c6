import type { comparing as english } from '../en/comparing';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { sentences } from './sentences';

/** After "по". */
const onPoints = (n: number) =>
	`${counts.digits(n)} ${counts.form(n, { one: 'пункту', few: 'пунктам', many: 'пунктам' })}`;
/** After "о". */
const aboutPoints = (n: number) =>
	`${counts.digits(n)} ${counts.form(n, { one: 'пункте', few: 'пунктах', many: 'пунктах' })}`;
/** After "о" and "в". */
const aboutEvents = (n: number) =>
	`${counts.digits(n)} ${counts.form(n, { one: 'событии', few: 'событиях', many: 'событиях' })}`;

/** Where sources exclude each other, and what two of them say side by side. */
export const comparing: Translated<typeof english> = {
	disagreements: {
		title: 'Противоречия',
		description:
			'Все пункты, по которым источники противоречат друг другу, версия против версии, и отдельно — числа, которые выросли.',
		heading: 'Где источники противоречат друг другу',
		lead: 'Вычислено по утверждениям, а не оценено на глаз: знак ≠ стоит только там, где у значений нет ничего общего и верным не может быть всё сразу. Кто прав, он не говорит. Выросшее число никому не противоречит; такие случаи собраны в отдельном разделе.',
		summary: (disputes, ofEvents) =>
			disputes === 0
				? ''
				: `Источники противоречат друг другу по ${onPoints(disputes)} в ${aboutEvents(ofEvents)}:`,
		none: 'В этом наборе данных ни один источник не противоречит другому.',
		noneShown: 'О показанных событиях источники не противоречат друг другу.',
		/** Headings under the actor's name. */
		stances: {
			claimed: 'Ответственность взята на себя',
			attributed: 'Называют исполнителем',
			suspected: 'Под подозрением',
			denied: 'Причастность отрицается',
			confirmed: 'Причастность подтверждена'
		},
		noSide: 'Не противоречат ни одной из версий',
		sides: (n) =>
			`${counts.digits(n)} ${counts.form(n, {
				one: 'взаимоисключающая версия',
				few: 'взаимоисключающие версии',
				many: 'взаимоисключающих версий'
			})}`,
		how: 'Как вычисляется согласие',
		compare: 'Сравнить два источника',
		rises: {
			heading: 'Числа, которые выросли',
			lead: 'Поздние сообщения дают больше и не противоречат ни одному из ранних. Противоречия нет, поэтому знак — стрелка, а не ≠.',
			none: 'В этом наборе данных ни одно число не росло от сообщения к сообщению.',
			noneShown: 'О показанных событиях ни одно число не росло от сообщения к сообщению.',
			sentence: (what, low, high) => `${sentences.capitalised(what)}: сначала ${low}, затем ${high}`
		}
	},

	compare: {
		title: 'Сравнить два источника',
		description: 'Что два источника говорят об одних и тех же событиях, пункт за пунктом.',
		lead: 'Выберите два документа, чтобы увидеть, где они согласны, где расходятся и где один из них молчит. Пункт — это что-то одно, сказанное об одном событии: дата, место, цель, ответственность или одно число.',
		form: 'Два источника',
		first: 'Один источник',
		second: 'Другой',
		submit: 'Сравнить',
		sameTwice: 'Это один и тот же документ. Выберите два.',
		pairs: 'Все пары',
		pairName: (first, second) => `${first} и ${second}`,
		pairPoints: (n) => (n === 0 ? 'Общих пунктов нет' : `Общих пунктов: ${counts.digits(n)}`),
		pairSame: (n) => `, совпадают: ${counts.digits(n)}`,
		noPairs: 'Двух источников для сравнения нет.',
		option: (number, name) => `${number}: ${name}`
	},

	pair: {
		title: (first, second) => `Сравнение: ${first} и ${second}`,
		description: (first, second) =>
			`${first} и ${second}: где согласны, где расходятся и где молчат, утверждение за утверждением.`,
		kicker: 'Сравнить два источника',
		untitled: 'Без заглавия',
		heading: (first, second) => `${first} и ${second}`,
		swap: 'Поменять местами',
		all: 'Другие пары',
		none: 'Общих событий у них нет.',
		both: (all, ofEvents) =>
			`Оба говорят о ${aboutEvents(ofEvents)}, общих пунктов — ${counts.digits(all)}.`,
		/** Parts of `they`. */
		stand: (same, compatible, rose) =>
			[
				same > 0 && `говорят одно и то же по ${onPoints(same)}`,
				compatible > 0 &&
					`не противоречат друг другу по ${onPoints(compatible)}${rose > 0 ? ` (выросло чисел: ${counts.digits(rose)})` : ''}`
			].filter((part): part is string => part !== false),
		bothSides: (n) => `сообщают об одном и том же противоречии по ${onPoints(n)}`,
		exclude: (n) => `противоречат друг другу по ${onPoints(n)}`,
		they: (parts) => `Они ${sentences.and(parts)}.`,
		alone: (name, n) => `о ${aboutPoints(n)} говорит только ${name}`,
		ofThese: (parts) => `По этим событиям ${sentences.and(parts)}.`,
		besides: (name, n, other) =>
			`${name} говорит о ${aboutEvents(n)}, ${counts.form(n, { one: 'которое', few: 'которые', many: 'которые' })} ${other} не упоминает`,
		sentence: (parts) => `${sentences.capitalised(parts.join('; '))}.`,
		excludeOn: 'Они противоречат друг другу:',

		notIndependent: 'Там, где они согласны, — это два голоса?',
		relayBoth: (names) =>
			`Оба документа передают сообщения ${sentences.and(names)}: там, где они согласны, первоисточник один.`,
		/** Names may hold commas. */
		speakersBoth: (names) =>
			names.length === 1
				? `Оба передают слова ${names.join()}: здесь первоисточник один.`
				: `Оба передают слова одних и тех же лиц, и здесь первоисточник один: ${names.join('; ')}.`,
		/** Pairs of paragraphs follow. */
		sameWords: (n) =>
			`В ${counts.digits(n)} ${counts.form(n, { one: 'паре', few: 'парах', many: 'парах' })} абзацев несколько утверждений сделаны одними и теми же словами, так что это согласие может быть одним текстом, прочитанным дважды:`,
		paragraphOf: (n, source) => `абзац ${n}, ${source}`,
		paragraph: (n) => `абз.\u00a0${n}`,
		andParagraph: 'и',
		betweenPairs: ';',
		afterPairs: '.',

		standings: {
			same: 'То же самое',
			compatible: 'Противоречия нет',
			bothSides: 'Оба приводят все версии',
			onlyFirst: (name) => `Только ${name}`,
			onlySecond: (name) => `Только ${name}`
		},
		silent: 'ничего об этом не говорит',
		oneOrigin: (names) => `один первоисточник: ${sentences.and(names)}`,
		verbatim: 'теми же словами',
		onlyIn: (name) => `Только в ${name}`,
		nothingAlone: (name) => `Событий, о которых говорит только ${name}, нет.`
	},

	links: {
		disagreements: 'Все пункты, по которым источники противоречат друг другу',
		compare: 'Сравнить два источника, утверждение за утверждением'
	}
};
