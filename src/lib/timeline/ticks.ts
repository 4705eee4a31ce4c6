import { scaleUtc } from 'd3-scale';
import { partText } from '$lib/domain/days';
import type { ClosedSpan } from '$lib/domain/timeline/daySpan';
import { timeline } from '$messages/timeline';

const MS_PER_DAY = 86_400_000;

/** A line of the axis with what it is called. */
export interface TimeTick {
	/** In day numbers; an hour is a fraction. */
	moment: number;
	label: string;
}

type Grain = 'year' | 'month' | 'day' | 'hour';

/**
 * The lines of a stretch that is so many px wide: decades or hours, whichever leave room for their names, which take so
 * many px.
 */
export function timeTicks({ from, to }: ClosedSpan, width: number, label = 64): TimeTick[] {
	const scale = scaleUtc([from * MS_PER_DAY, to * MS_PER_DAY], [0, width]);
	const dates = scale.ticks(Math.max(2, width / label));
	const grain = grainOf(dates);
	// Where there is no room for two names, the first stands alone.
	const isNamed = (date: Date, index: number) =>
		index === 0 || scale(date) - scale(dates[index - 1] ?? date) > label / 2;
	return dates
		.filter((date, index) => date.getTime() < to * MS_PER_DAY && isNamed(date, index))
		.map((date, index) => ({
			moment: date.getTime() / MS_PER_DAY,
			label: labelOf(date, grain, dates[index - 1] ?? date)
		}));
}

/** The largest part of a date that tells the lines apart. */
function grainOf(dates: readonly Date[]): Grain {
	if (dates.some((date) => date.getTime() % MS_PER_DAY !== 0)) return 'hour';
	if (dates.some((date) => date.getUTCDate() !== 1)) return 'day';
	return dates.some((date) => date.getUTCMonth() !== 0) ? 'month' : 'year';
}

/** Where a larger part begins it is named: the year on 1 January among months, the month where another begins. */
function labelOf(date: Date, grain: Grain, before: Date): string {
	if (grain === 'year' || (grain === 'month' && date.getUTCMonth() === 0)) {
		return String(date.getUTCFullYear());
	}
	const iso = date.toISOString();
	if (grain === 'month') return partText(iso.slice(0, 7), 'short', false);
	if (grain === 'hour' && date.getUTCHours() !== 0) return timeline.hour(date.getUTCHours());
	const isNamed = grain === 'hour' || date.getUTCMonth() !== before.getUTCMonth();
	return isNamed ? partText(iso.slice(0, 10), 'short', false) : String(date.getUTCDate());
}
