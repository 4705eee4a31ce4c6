import type { detail as english } from '../en/detail';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { sentences } from './sentences';

/** One event with all its claims: the column beside the map and the event's own page. */
export const detail: Translated<typeof english> = {
	dateline: (date) => `, ${date} —`,
	datelineAlone: (date) => `${date} —`,
	precision: (words, level) => `${words}; точность ${level} из 7`,
	placeUnknown: 'Ни один источник не указывает места.',
	quoted: (words) => `«${words}»`,
	saidBy: (who) => `по словам ${who}`,
	phraseSaidBy: (phrase, speakers) => `${phrase}, по словам ${sentences.and(speakers)}`,
	/** What a quotation is about, before it: "задержанных:". */
	about: (what) => `${what}:`,
	/** A figure that is only words: "«dozens» (число погибших гражданских не указано)". */
	wordsFor: (words, what) => `${words} (число ${what} не указано)`,
	paragraph: (n) => `абз.\u00a0${n}`,
	paragraphSpoken: (n, source) => `абзац ${n}, ${source}`,
	sourceKey: (number, name) => `Источник ${number}, ${name}`,
	untitled: 'Без заглавия',
	noPublisher: 'издатель не указан',
	issued: (date, basis) => `${date}, ${basis}`,
	noNumber: 'число не указано',
	headlineMark: 'утверждение, давшее главную цифру',

	agreement: {
		single: 'один источник',
		oneNumber: 'число указывает один источник',
		same: 'источники согласны',
		compatible: 'противоречия нет',
		contradictory: (what) => `${what}: значения исключают друг друга`
	},
	sides: (count, what) =>
		`${what}: ${counts.digits(count)} ${counts.form(count, {
			one: 'взаимоисключающая версия',
			few: 'взаимоисключающие версии',
			many: 'взаимоисключающих версий'
		})}`,
	sidesOfBlame: (count) =>
		`${counts.digits(count)} ${counts.form(count, {
			one: 'взаимоисключающая сторона',
			few: 'взаимоисключающие стороны',
			many: 'взаимоисключающих сторон'
		})}`,
	noSide: 'Не противоречат ни одной из версий',

	bySource: (what) => `${what}: утверждение за утверждением`,
	notCounting: (paragraph) => `Не учтено: учтён абз.\u00a0${paragraph} того же источника.`,
	partOf: (others) => `Одно высказывание из частей; другая часть: ${sentences.and(others)}.`,
	joint: (others) =>
		`Одно высказывание сразу о нескольких странах (${sentences.and(others)}), а не столько же в каждой.`,
	/** After the keys of the sources. */
	silent: (sources, what) =>
		`${counts.form(sources, {
			one: 'сообщает об этом, но не указывает',
			few: 'сообщают об этом, но не указывают',
			many: 'сообщают об этом, но не указывают'
		})} число ${what}. Это не ноль.`,
	noSourceSays: (what) => `Ни один источник не указывает число ${what}. Это не ноль.`,

	when: 'Когда',
	whenChosen: (date) =>
		`Показанная дата — ${date}, по правилу: больше всего независимых источников, затем самая точная, затем самая новая.`,
	basis: (words) => `выведено из слов «${words}»`,
	where: 'Где',
	whereChosen: (place) => `Показанное место — ${place}, по тому же правилу, что и для дат.`,
	target: 'Цель',
	targetAt: (target, place) => `${target}, ${place}`,
	responsibility: 'Ответственность',
	responsibilityHelp: 'Кто что о ком говорит. Заявление группировки — её собственные слова.',
	/** Headings under an actor's name, and before it in `stanceOf`. */
	stances: {
		claimed: 'Ответственность взята на себя',
		attributed: 'Называют исполнителем',
		suspected: 'Под подозрением',
		denied: 'Причастность отрицается',
		confirmed: 'Подтверждено'
	},
	confirmed: {
		act: 'подтверждена сама причастность',
		claim: 'подтверждена только подлинность заявления'
	},
	stanceOf: (stance, actor) => `${stance}: ${actor}`,
	branchOf: (whole) => `филиал ${whole}`,
	control: 'Контроль',
	controlOf: {
		held: (actor) => `удерживает ${actor}`,
		besieged: (actor) => `осаждает ${actor}`
	},
	issuer: 'Кто предупредил',

	sources: 'Источники',
	document: 'Документ',
	issuedColumn: 'Опубликован',
	says: 'Что говорит о событии',
	paragraphs: 'Абз.',

	outcome: 'Исход',
	place: 'Место',
	date: 'Дата',
	ownPage: 'Полная страница'
};
