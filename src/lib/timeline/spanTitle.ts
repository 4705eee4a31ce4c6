import { dateText, shortDateText } from '$lib/domain/dates';
import { dayAt, monthStart, type ClosedSpan } from '$lib/domain/timeline/daySpan';

/** "December 2016 to February 2024", "3–24 March 2024": months where the span is whole months. */
export function spanTitle({ from, to }: ClosedSpan, length: 'long' | 'short'): string {
	const areMonths = monthStart(from) === from && monthStart(to) === to;
	const [first, last] = [dayAt(from), dayAt(to - 1)].map((day) =>
		areMonths ? day.slice(0, 7) : day
	);
	const when = {
		edtf: first === last ? `${first}` : `${first}/${last}`,
		earliest: dayAt(from),
		latest: dayAt(to - 1),
		precision: 5 as const,
		approximate: false
	};
	return length === 'long' ? dateText(when) : shortDateText(when);
}
