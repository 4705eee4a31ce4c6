import type { Day } from '../records';
import { dayNumber } from '../dates';
import { dayAt, monthStart, type ClosedSpan } from './daySpan';

/** By what a range grows when it is played. */
export const STEPS = ['day', 'month', 'year'] as const;
export type Step = (typeof STEPS)[number];

/** The days that a filter asks for; null: no bound. */
export interface DayRange {
	from: Day | null;
	to: Day | null;
}

const DAYS_PER_YEAR = 365.25;

/** Both ends as day numbers, the last day within it, at the ends of the axis where there is no bound. */
export function boundsOf({ from, to }: DayRange, whole: ClosedSpan): { from: number; to: number } {
	const [first, last] = [whole.from, whole.to - 1];
	return {
		from: from === null ? first : within(dayNumber(from), first, last),
		to: to === null ? last : within(dayNumber(to), first, last)
	};
}

/** A range of day numbers as a filter has it: an end of the axis is no bound. */
export function rangeOf(a: number, b: number, whole: ClosedSpan): DayRange {
	const [first, last] = [whole.from, whole.to - 1];
	const from = within(Math.min(a, b), first, last);
	const to = within(Math.max(a, b), first, last);
	return {
		from: from <= first ? null : dayAt(from),
		to: to >= last ? null : dayAt(to)
	};
}

/** The step that goes through a span in some dozens to a hundred. */
export function usualStep({ from, to }: ClosedSpan): Step {
	const years = (to - from) / DAYS_PER_YEAR;
	if (years > 20) return 'year';
	return years > 0.5 ? 'month' : 'day';
}

/** The day to which a range that ends on a day grows: the next, or the end of this or the next month or year. */
export function stepOn(last: number, step: Step): number {
	if (step === 'day') return last + 1;
	if (step === 'month') return monthStart(last + 1, 1) - 1;
	const next = new Date((last + 1) * 86_400_000);
	return Date.UTC(next.getUTCFullYear() + 1, 0) / 86_400_000 - 1;
}

/** The day number that a key moves an end of the range to; null for keys that move nothing. */
export function keyedDay(
	day: number,
	{ key, shiftKey }: { key: string; shiftKey: boolean },
	whole: ClosedSpan
): number | null {
	const [first, last] = [whole.from, whole.to - 1];
	const small = shiftKey ? 1 : 0;
	const large = shiftKey ? 12 : 1;
	switch (key) {
		case 'ArrowRight':
		case 'ArrowUp':
			return within(small ? monthsOn(day, small) : day + 1, first, last);
		case 'ArrowLeft':
		case 'ArrowDown':
			return within(small ? monthsOn(day, -small) : day - 1, first, last);
		case 'PageUp':
			return within(monthsOn(day, large), first, last);
		case 'PageDown':
			return within(monthsOn(day, -large), first, last);
		case 'Home':
			return first;
		case 'End':
			return last;
		default:
			return null;
	}
}

/** The same day of another month, or its last where it has no such day. */
function monthsOn(day: number, months: number): number {
	const start = monthStart(day, months);
	const length = monthStart(start, 1) - start;
	return start + Math.min(day - monthStart(day), length - 1);
}

function within(value: number, least: number, most: number): number {
	return Math.max(least, Math.min(most, value));
}
