import { dateAgreement } from '../agreement';
import { claimsOf } from '../dataset';
import { dayNumber, daysSpanned } from '../dates';
import type { Day, EventRecord, VagueDate } from '../records';

const MS_PER_DAY = 86_400_000;

/** Days since 1 January 1970: from the beginning of `from` up to the beginning of `to`. Null: that end is open. */
export interface DaySpan {
	from: number | null;
	to: number | null;
}

export interface ClosedSpan {
	from: number;
	to: number;
}

/** The days that a date may mean; null where no date is given. */
export function spanOf({ edtf, earliest, latest }: VagueDate): DaySpan | null {
	if (edtf === '' || (earliest === null && latest === null)) return null;
	return {
		from: earliest === null ? null : dayNumber(earliest),
		to: latest === null ? null : dayNumber(latest) + 1
	};
}

export function isClosed(span: DaySpan): span is ClosedSpan {
	return span.from !== null && span.to !== null;
}

/** Where a mark stands on its span: in the middle, and at the end that is known where the other is open. */
export function middleOf({ from, to }: DaySpan): number {
	if (from === null) return (to ?? 0) - 0.5;
	return to === null ? from + 0.5 : (from + to) / 2;
}

/** From the first to the last date that a source gives, where sources exclude each other on it; else null. */
export function disputedSpan(event: EventRecord): ClosedSpan | null {
	const { sides } = dateAgreement(claimsOf(event, 'date'));
	// Of claims that share a value, the most precise says what that side means.
	const spans = sides
		.map((side) => side.map(({ when }) => when))
		.map((dates) => dates.reduce((a, b) => (daysSpanned(b) < daysSpanned(a) ? b : a)))
		.map(spanOf)
		.filter((span) => span !== null)
		.filter(isClosed);
	if (spans.length < 2) return null;
	return {
		from: Math.min(...spans.map(({ from }) => from)),
		to: Math.max(...spans.map(({ to }) => to))
	};
}

/** The day that begins at a day number. */
export function dayAt(number: number): Day {
	return new Date(Math.floor(number) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The first day of the month of a day number, or of one some months on. */
export function monthStart(number: number, monthsOn = 0): number {
	const date = new Date(Math.floor(number) * MS_PER_DAY);
	return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + monthsOn) / MS_PER_DAY;
}
