import { dayNumber } from '$lib/domain/dates';
import type { Day } from '$lib/domain/records';

/** Long enough to read a figure that changed. */
export const PLAY_MS = 1800;

const MS_PER_DAY = 86_400_000;

/** The n-th day after another. */
export function dayAt(first: Day, days: number): Day {
	return new Date((dayNumber(first) + days) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** From a day, the days before and after it on which a source was issued; null where there is none. */
export function steps(days: readonly Day[], day: Day): { earlier: Day | null; later: Day | null } {
	return {
		earlier: days.filter((other) => other < day).at(-1) ?? null,
		later: days.find((other) => other > day) ?? null
	};
}
