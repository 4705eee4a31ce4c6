import { sentences as words } from '$messages/sentences';
import type { Day } from './records';

/** "29 March 2024". */
export function dayText(day: Day): string {
	return partText(day, 'long', true);
}

/** "29 Mar 2024". */
export function shortDayText(day: Day): string {
	return partText(day, 'short', true);
}

/** One end of an EDTF value: a year, a month or a day, perhaps marked approximate. */
export function partText(part: string, month: 'long' | 'short', withYear: boolean): string {
	const bare = part.replace(/[~?%]$/, '');
	const [year = '', monthNumber, day] = bare.split('-');
	const text = monthNumber
		? [day && Number(day), monthName(Number(monthNumber), month), withYear && year]
				.filter(Boolean)
				.join(' ')
		: year;
	return /[~%]$/.test(part) ? words.about(text) : text;
}

function monthName(number: number, month: 'long' | 'short'): string {
	// American short names are of three letters all; British ones are not.
	const format = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', month });
	return format.format(Date.UTC(2024, number - 1));
}
