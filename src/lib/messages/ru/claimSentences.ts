import { counts } from './counts';
import { sentences } from './sentences';

/** The sentences that the rules make of claims. Numbers and names come in as text with their ends kept. */
export const claimSentences = {
	orMore: (low: number) => `${low} или больше`,
	countedFromText: (text: string) => `${text}, подсчитано по тексту`,
	quoted: (words: string) => `«${words}»`,
	span: (low: string, high: string) => `от ${low} до ${high}`,

	/** After a figure: "some 140 погибших, сообщает Dimensions, 29 марта". */
	says: (names: readonly string[], date: string) =>
		`${names.length > 1 ? 'сообщают' : 'сообщает'} ${sentences.and(names)}, ${date}`,
	saysBy: (speaker: string, names: readonly string[], date: string) =>
		`по словам ${speaker}, ${names.length > 1 ? 'сообщают' : 'сообщает'} ${sentences.and(names)}, ${date}`,

	onlySource: (name: string) => `Число указывает только ${name}`,
	allSame: (sources: number) =>
		sources === 2
			? 'Оба источника, указывающие число, дают одно и то же'
			: counts.form(sources, {
					one: `${counts.digits(sources)} источник, указывающий число, даёт одно и то же`,
					few: `Все ${counts.digits(sources)} источника, указывающие число, дают одно и то же`,
					many: `Все ${counts.digits(sources)} источников, указывающие число, дают одно и то же`
				}),
	rose: (low: string, high: string) => `Число в сообщениях росло: от ${low} до ${high}`,
	run: (low: string, high: string) =>
		`Сообщения дают от ${low} до ${high}; ни одно не противоречит другому`,
	exclude: (sides: readonly string[]) =>
		`Сообщения противоречат друг другу: ${sentences.or(sides)}`,
	noNumber: (sources: number) =>
		`${counts.digits(sources)} ${counts.form(sources, {
			one: 'источник даёт слова, а не число',
			few: 'источника дают слова, а не число',
			many: 'источников дают слова, а не число'
		})}`,
	noneGivesNumber: (sources: number) =>
		sources === 1
			? 'Единственный источник, который об этом говорит, не указывает числа'
			: `Ни один из ${counts.digits(sources)} ${counts.form(sources, { one: 'источника', few: 'источников', many: 'источников' })}, которые об этом говорят, не указывает числа`,
	unknownIsNotZero: 'Это не ноль',
	attackersNotCounted: 'Нападавшие не учитываются',

	countRose: (days: string) => `число выросло ${days}`,
	sourcesExclude: (things: readonly string[]) =>
		`источники противоречат друг другу: ${sentences.and(things)}`,

	eventTypes: {
		attack: 'нападение',
		operation: 'операция',
		arrest: 'задержания',
		warning: 'предупреждение',
		control: 'удерживаемая территория'
	},
	/** After a number and after "число": in the genitive plural, in words that suit 2, 3 and 4 too. */
	figureOf: {
		killed: {
			victims: 'погибших',
			civilians: 'погибших гражданских',
			security_forces: 'погибших из сил безопасности',
			suspects: 'убитых подозреваемых',
			attackers: 'убитых нападавших'
		},
		injured: {
			victims: 'раненых',
			civilians: 'раненых гражданских',
			security_forces: 'раненых из сил безопасности',
			suspects: 'раненых подозреваемых',
			attackers: 'раненых нападавших'
		},
		detained: {
			victims: 'задержанных',
			civilians: 'задержанных гражданских',
			security_forces: 'задержанных из сил безопасности',
			suspects: 'задержанных',
			attackers: 'задержанных, названных нападавшими'
		}
	},
	noNumberOf: (what: string) => `число ${what} не указано`,
	placeNotGiven: 'место не указано'
};
