import { messages } from '$messages';
import { partText, type DateLanguage } from './days';
import type { Day, VagueDate } from './records';

export { dayText, shortDayText } from './days';

const words = messages.sentences;
const MS_PER_DAY = 86_400_000;

/** Days since 1 January 1970. */
export function dayNumber(day: Day): number {
	return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** Number of days that a date may stand for; Infinity where an end is open. */
export function daysSpanned({ earliest, latest }: VagueDate): number {
	if (earliest === null || latest === null) return Infinity;
	return dayNumber(latest) - dayNumber(earliest) + 1;
}

/** "22 March 2024", "March 2024", "by 23 March 2024", "since December 2023", "23–24 March 2024". */
export function dateText(when: VagueDate): string {
	return edtfText(when.edtf, 'long', true);
}

/** As `dateText`, in a language that need not be that of the interface. */
export function dateTextIn(language: DateLanguage, when: VagueDate): string {
	return edtfText(when.edtf, 'long', true, language);
}

/** "22 Mar 2024", "Mar 2024". */
export function shortDateText(when: VagueDate): string {
	return edtfText(when.edtf, 'short', true);
}

/** As `dateText`, without the year where it is `year`: "29 March" beside an event of 2024. */
export function dateTextBeside(when: VagueDate, year: string): string {
	const years = when.edtf.match(/\d{4}(?=-|\/|$|~)/g) ?? [];
	return edtfText(when.edtf, 'long', years.some((other) => other !== year) || years.length === 0);
}

/** Two days with nothing said twice: "between 23 and 29 March", "between 28 March and 2 April". */
export function daysBetweenText(from: Day, to: Day): string {
	const sameMonth = from.slice(0, 7) === to.slice(0, 7);
	return words.between(
		sameMonth
			? String(Number(from.slice(8)))
			: partText(from, 'long', from.slice(0, 4) !== to.slice(0, 4)),
		partText(to, 'long', from.slice(0, 4) !== to.slice(0, 4))
	);
}

function edtfText(
	edtf: string,
	month: 'long' | 'short',
	withYear: boolean,
	language?: DateLanguage
): string {
	const said = language?.words ?? words;
	const part = (text: string): string => partText(text, month, withYear, language);
	if (edtf === '') return said.dateNotGiven;
	const [from = '', to] = edtf.split('/');
	if (to === undefined) return part(from);
	if (from === '..' || from === '') return said.by(part(to));
	if (to === '..' || to === '') return said.since(part(from));
	const ofOneMonth = from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7);
	if (ofOneMonth) return said.daySpan(String(Number(from.slice(8))), part(to));
	return said.dateSpan(part(from), part(to));
}
