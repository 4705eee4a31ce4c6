import type { summary as english } from '../en/summary';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { sentences } from './sentences';
import { stopped } from './stopped';

const { digits, form } = counts;

const events = (n: number) =>
	`${digits(n)} ${form(n, { one: 'событие', few: 'события', many: 'событий' })}`;
/** After "из". */
const ofEvents = (n: number) =>
	`${digits(n)} ${form(n, { one: 'события', few: 'событий', many: 'событий' })}`;
const ofCountries = (n: number) =>
	`${digits(n)} ${form(n, { one: 'страны', few: 'стран', many: 'стран' })}`;
const inCountries = (n: number) =>
	`${digits(n)} ${form(n, { one: 'стране', few: 'странах', many: 'странах' })}`;
const silent = (n: number) => (n === 0 ? '' : `; событий без числа: ${digits(n)}`);
/** Not "от … до …": an end is words too, as "по меньшей мере 6". */
const fromTo = (ends: readonly string[]) => ends.join(' — ');

/** One sentence on what is on screen. */
export const summary: Translated<typeof english> = {
	heading: (n, arrests) =>
		arrests === 0 ? events(n) : `${events(n)} и задержания в ${inCountries(arrests)}`,
	/** "5 из 13 событий и задержания в 2 из 10 стран" */
	headingOf: (n, all, arrests, allArrests) => {
		const some = `${digits(n)} из ${ofEvents(all)}`;
		if (allArrests === 0) return some;
		const where = arrests === 0 ? 'ни в одной' : `в ${digits(arrests)}`;
		return `${some} и задержания ${where} из ${ofCountries(allArrests)}`;
	},
	from: (dates, reports) =>
		`${dates === null ? '' : `${dates}, `}${digits(reports)} ${form(reports, { one: 'сообщение', few: 'сообщения', many: 'сообщений' })}`,
	/** What the smallest and the largest figure that is given for one event are, each as its source wrote it. */
	figures: {
		attack: (ends, silentEvents) =>
			`погибших в одном нападении: ${fromTo(ends)}${silent(silentEvents)}`,
		operation: (ends, silentEvents) =>
			`подозреваемых, убитых в одной операции: ${fromTo(ends)}${silent(silentEvents)}`
	},
	/** Whom a figure counts, where that is not all victims: "at least 175 гражданских". */
	counted: (figure, whom) => `${figure} ${whom}`,
	leftOut: (by) => `остальное не подходит под фильтры (${by.join('; ')})`,
	sentence: (parts) => (parts.length === 0 ? '' : stopped(sentences.capitalised(parts.join('; ')))),
	announced: (heading, sentence) => `${heading}. ${sentence}`
};
