import { dayNumber } from '$lib/domain/dates';
import { partText } from '$lib/domain/days';
import type { Day } from '$lib/domain/records';

/** A line of a date axis: what it is called, and what stands under it where that changes. */
export interface DateTick {
	/** Days since 1 January 1970. */
	day: number;
	label: string;
	under: string | null;
}

/** Days of a month that have a line where the axis is a month or two. */
const DAYS = [1, 8, 15, 22, 29];

/** An axis that begins and ends with a line: weeks of a month or two, else months, quarters, years; seven or so. */
export function dateAxis(
	first: Day,
	last: Day
): { from: number; to: number; ticks: readonly DateTick[] } {
	const [begin, end] = [indexOf(first), indexOf(last)];
	const step = stepOf(end - begin + 1);
	const from = Math.floor(begin / step) * step;
	const to = Math.ceil((end + 1) / step) * step;
	const months = Array.from({ length: to - from }, (_, index) => from + index);
	return {
		from: startOf(from),
		to: startOf(to),
		ticks: months.length <= 2 ? dayTicks(months) : monthTicks(months, step)
	};
}

function dayTicks(months: readonly number[]): DateTick[] {
	const days = months.length === 1 ? DAYS : DAYS.filter((_, index) => index % 2 === 0);
	return months.flatMap((month) =>
		days
			.filter((day) => startOf(month) + day - 1 < startOf(month + 1))
			.map((day) => ({
				day: startOf(month) + day - 1,
				label: String(day),
				under: day === 1 ? partText(monthOf(month), 'long', true) : null
			}))
	);
}

function monthTicks(months: readonly number[], step: number): DateTick[] {
	const shown = months.filter((month) => month % step === 0);
	return shown.map((month, index) => {
		const before = shown[index - 1];
		const isSameYear = before !== undefined && yearOf(before) === yearOf(month);
		return {
			day: startOf(month),
			label: step % 12 === 0 ? String(yearOf(month)) : partText(monthOf(month), 'short', false),
			under: step % 12 === 0 || isSameYear ? null : String(yearOf(month))
		};
	});
}

/** Months from one line to the next. */
function stepOf(months: number): number {
	if (months <= 7) return 1;
	if (months <= 18) return 3;
	if (months <= 42) return 6;
	return 12 * Math.ceil(months / 84);
}

/** Months are counted from January of the year 0, so that they can be reckoned with. */
function indexOf(day: Day): number {
	return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function yearOf(month: number): number {
	return Math.floor(month / 12);
}

/** The first day of a month. */
function startOf(month: number): number {
	return dayNumber(`${monthOf(month)}-01`);
}

/** "2024-03". */
function monthOf(month: number): string {
	return `${yearOf(month)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
