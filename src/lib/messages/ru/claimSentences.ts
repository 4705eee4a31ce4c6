import { counts } from './counts';
import { sentences } from './sentences';

/** The sentences that the rules make of claims. Numbers and names come in as text with their ends kept. */
export const claimSentences = {
	orMore: (low: number) => `${low} или больше`,
	countedFromText: (text: string) => `${text}, подсчитано по тексту`,
	quoted: (words: string) => `«${words}»`,
	/** Ends may be words: "от 3 до 6", but "примерно 170 — по меньшей мере 175". */
	span: (low: string, high: string) =>
		/^\d/.test(low) && /^\d+$/.test(high) ? `от ${low} до ${high}` : `${low} — ${high}`,

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
	rose: (low: string, high: string) => `Число в сообщениях росло: сначала ${low}, затем ${high}`,
	run: (low: string, high: string) =>
		`Наименьшее число в сообщениях: ${low}, наибольшее: ${high}; противоречия нет`,
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
