import type { PlacedPart } from './axisParts';
import { positionOf } from './axisParts';
import { isClosed, middleOf, type DaySpan } from './daySpan';

/** A column of a histogram, in hundredths of the width. */
export interface Bin {
	left: number;
	right: number;
	/** How many events: a vague date gives each column its share of the event. */
	count: number;
}

/**
 * How many events each stretch of the axis holds; `columns` is how many there are over the whole width. What a date
 * may mean is spread over its days, so that a year is not counted on the day in its middle.
 */
export function bins(
	spans: readonly DaySpan[],
	parts: readonly PlacedPart[],
	columns: number
): Bin[] {
	const found = parts.flatMap((part) => columnsOf(part, columns));
	for (const span of spans) spread(span, parts, found);
	return found;
}

function columnsOf({ left, right }: PlacedPart, columns: number): Bin[] {
	const count = Math.max(1, Math.round(((right - left) / 100) * columns));
	const width = (right - left) / count;
	return Array.from({ length: count }, (_, index) => ({
		left: left + index * width,
		right: left + (index + 1) * width,
		count: 0
	}));
}

function spread(span: DaySpan, parts: readonly PlacedPart[], found: Bin[]): void {
	if (!isClosed(span)) {
		const at = positionOf(middleOf(span), parts);
		const bin = found.find(({ right }) => at < right) ?? found.at(-1);
		if (bin) bin.count += 1;
		return;
	}
	const days = span.to - span.from;
	for (const part of parts) {
		const held = Math.min(span.to, part.to) - Math.max(span.from, part.from);
		if (held <= 0) continue;
		const from = positionOf(Math.max(span.from, part.from), [part]);
		const to = positionOf(Math.min(span.to, part.to), [part], 'ends');
		for (const bin of found) {
			const shared = Math.min(bin.right, to) - Math.max(bin.left, from);
			if (shared > 0) bin.count += ((held / days) * shared) / (to - from);
		}
	}
}
