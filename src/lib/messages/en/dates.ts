import type { DateParts, MonthName } from '../DateParts';
import { language } from './language';

/** To make one takes longer than to use it a hundred times. */
const formats: Partial<Record<MonthName, Intl.DateTimeFormat>> = {};

/** "29 March 2024", "Mar 2024". In nobody's order of `Intl`: American short names are of three letters all, British ones not. */
export function dateWords({ year, month, day }: DateParts, name: MonthName): string {
	const format = (formats[name] ??= new Intl.DateTimeFormat(language.tag, {
		timeZone: 'UTC',
		month: name
	}));
	return [day, format.format(Date.UTC(2024, month - 1)), year].filter(Boolean).join(' ');
}
