import { counts } from './counts';

/** Months as they stand alone, and as they stand after a preposition. */
const MONTHS: readonly (readonly [alone: string, genitive: string])[] = [
	['январь', 'января'],
	['февраль', 'февраля'],
	['март', 'марта'],
	['апрель', 'апреля'],
	['май', 'мая'],
	['июнь', 'июня'],
	['июль', 'июля'],
	['август', 'августа'],
	['сентябрь', 'сентября'],
	['октябрь', 'октября'],
	['ноябрь', 'ноября'],
	['декабрь', 'декабря']
];

/** "март 2024 г." becomes "марта 2024 г."; a date with a day is in this case already. */
function genitive(date: string): string {
	const [first = '', ...rest] = date.split(' ');
	const month = MONTHS.find(([alone]) => alone === first);
	return month ? [month[1], ...rest].join(' ') : date;
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a и b", "a, b и c". */
function listed(items: readonly string[], last: string): string {
	if (items.length < 2) return items[0] ?? '';
	return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** How numbers, lists and days are written anywhere, and what sources disagree on. */
export const sentences = {
	/** Digits: a word would need the gender and the case of what it counts. */
	count: (n: number) => counts.digits(n),
	capitalised,
	and: (items: readonly string[]) => listed(items, 'и'),
	or: (items: readonly string[]) => listed(items, 'или'),

	dateNotGiven: 'дата не указана',
	by: (date: string) => `не позднее ${genitive(date)}`,
	since: (date: string) => `с ${genitive(date)}`,
	about: (date: string) => `около ${genitive(date)}`,
	dateSpan: (from: string, to: string) => `${from} — ${to}`,
	/** Days of one month: "23–24 марта". */
	daySpan: (from: string, to: string) => `${from}–${to}`,

	between: (from: string, to: string) => `между ${from} и ${to}`,
	differs: {
		date: 'дата',
		place: 'место',
		target: 'цель',
		blame: 'ответственность',
		killed: 'погибшие',
		injured: 'раненые',
		detained: 'задержанные'
	}
};
