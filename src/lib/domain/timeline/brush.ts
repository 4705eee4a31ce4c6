import type { ClosedSpan } from './daySpan';

/** What of a range is held: an end, the whole of it, or nothing yet. */
export type Grip = 'from' | 'to' | 'range' | 'new';

/** First and last day, as day numbers. */
export interface Bounds {
	from: number;
	to: number;
}

/** The range after a drag from one day to another: ends may pass each other, a whole range stops at the axis' ends. */
export function dragged(
	grip: Grip,
	held: Bounds,
	{ start, day }: { start: number; day: number },
	whole: ClosedSpan
): Bounds {
	if (grip === 'new') return ordered(start, day);
	if (grip === 'from') return ordered(day, held.to);
	if (grip === 'to') return ordered(held.from, day);
	const least = whole.from - held.from;
	const most = whole.to - 1 - held.to;
	const by = Math.max(least, Math.min(most, day - start));
	return { from: held.from + by, to: held.to + by };
}

function ordered(a: number, b: number): Bounds {
	return { from: Math.min(a, b), to: Math.max(a, b) };
}
