import type { MonthName } from '$lib/messages/DateParts';
import { dateWords } from '$messages/dates';
import { sentences as words } from '$messages/sentences';
import type { Day } from './records';

/** What a language writes dates with. */
export interface DateLanguage {
	dateWords: typeof dateWords;
	words: typeof words;
}

const INTERFACE: DateLanguage = { dateWords, words };

/** "29 March 2024". */
export function dayText(day: Day): string {
	return partText(day, 'long', true);
}

/** "29 Mar 2024". */
export function shortDayText(day: Day): string {
	return partText(day, 'short', true);
}

/** One end of an EDTF value: a year, a month or a day, perhaps marked approximate. */
export function partText(
	part: string,
	name: MonthName,
	withYear: boolean,
	language = INTERFACE
): string {
	const [year = '', month, day] = part.replace(/[~?%]$/, '').split('-');
	const text = month
		? language.dateWords(
				{
					year: withYear ? Number(year) : null,
					month: Number(month),
					day: day ? Number(day) : null
				},
				name
			)
		: year;
	return /[~%]$/.test(part) ? language.words.about(text) : text;
}
