import { isClosed, middleOf, monthStart, type ClosedSpan, type DaySpan } from './daySpan';

/** A stretch of the axis, in day numbers. */
export interface AxisPart extends ClosedSpan {
	/** Drawn larger than the rest, since much happened in it. */
	isDetail: boolean;
}

/** A stretch as it is drawn: where it begins and ends, in hundredths of the strip's width. */
export interface PlacedPart extends AxisPart {
	left: number;
	right: number;
}

/** As many of the dated events, in so little of the time, get a stretch of their own. */
const CROWD = 1 / 3;
const LITTLE_TIME = 0.05;
/** Fewer are no crowd. */
const LEAST_CROWD = 3;
/** Shorter than this, a month is no frame for what happened. */
const FEW_DAYS = 5;
/** Of what is beside it, each part has this at least. */
const LEAST_SHARE = 0.12;

/** The whole time cut in up to three: before, during and after the days in which much happened. */
export function axisParts(spans: readonly DaySpan[], whole: ClosedSpan): AxisPart[] {
	const detail = crowdedStretch(spans, whole);
	if (!detail) return [{ ...whole, isDetail: false }];
	return [
		{ from: whole.from, to: detail.from, isDetail: false },
		{ ...detail, isDetail: true },
		{ from: detail.to, to: whole.to, isDetail: false }
	].filter(({ from, to }) => to > from);
}

/** The shortest stretch that holds a third of the dated events, in whole months; null where it is not short. */
function crowdedStretch(spans: readonly DaySpan[], whole: ClosedSpan): ClosedSpan | null {
	const dated = spans.filter(isClosed).sort((a, b) => middleOf(a) - middleOf(b));
	const enough = Math.max(LEAST_CROWD, Math.ceil(dated.length * CROWD));
	let shortest: ClosedSpan | null = null;
	for (let first = 0; first + enough <= dated.length; first++) {
		const crowd = dated.slice(first, first + enough);
		const from = Math.min(...crowd.map((span) => span.from));
		const to = Math.max(...crowd.map((span) => span.to));
		if (!shortest || to - from < shortest.to - shortest.from) shortest = { from, to };
	}
	if (!shortest) return null;
	const stretch = framed(shortest, whole);
	return stretch.to - stretch.from < (whole.to - whole.from) * LITTLE_TIME ? stretch : null;
}

/** Whole months, since those have names; days where even a month would be no detail. */
function framed({ from, to }: ClosedSpan, whole: ClosedSpan): ClosedSpan {
	const months = { from: monthStart(from), to: monthStart(to - 1, 1) };
	const isFine = months.to - months.from < (whole.to - whole.from) * LITTLE_TIME;
	const stretch = isFine || to - from > FEW_DAYS * 4 ? months : { from: from - 1, to: to + 1 };
	return { from: Math.max(stretch.from, whole.from), to: Math.min(stretch.to, whole.to) };
}

/** How parts stand beside each other. */
interface Placing {
	/** At both ends of each part, and where the axis ends: in hundredths of the width. */
	padding: number;
	end: number;
	/** The detail's share of the width. */
	detail: number;
}

export function placeParts(
	parts: readonly AxisPart[],
	{ padding, end, detail }: Placing
): PlacedPart[] {
	const shares = sharesOf(parts, detail);
	let left = 0;
	return parts.map((part, index) => {
		const right = left + (shares[index] ?? 0) * end;
		const placed = { ...part, left: left + padding, right: right - padding };
		left = right;
		return placed;
	});
}

function sharesOf(parts: readonly AxisPart[], detail: number): number[] {
	const beside = parts.filter(({ isDetail }) => !isDetail);
	if (beside.length === parts.length) return parts.map(() => 1 / parts.length);
	const days = beside.reduce((sum, { from, to }) => sum + to - from, 0);
	const left = 1 - detail - LEAST_SHARE * beside.length;
	return parts.map(({ from, to, isDetail }) =>
		isDetail ? (beside.length === 0 ? 1 : detail) : LEAST_SHARE + (left * (to - from)) / days
	);
}

/**
 * Where a moment stands, in hundredths of the width; what is outside of the axis at its end. Where two parts meet, what
 * begins then stands in the later one, and what ends in the earlier.
 */
export function positionOf(
	moment: number,
	parts: readonly PlacedPart[],
	what: 'begins' | 'ends' = 'begins'
): number {
	const part =
		parts.find(({ to }) => moment < to || (moment === to && what === 'ends')) ?? parts.at(-1);
	if (!part) return 0;
	const share = (moment - part.from) / (part.to - part.from);
	return part.left + (part.right - part.left) * Math.max(0, Math.min(1, share));
}

/** The moment at a place on the axis, in day numbers: between two parts, where they meet. */
export function momentAt(position: number, parts: readonly PlacedPart[]): number {
	const part = parts.find(({ right }) => position <= right) ?? parts.at(-1);
	if (!part) return 0;
	const share = (position - part.left) / (part.right - part.left);
	return part.from + (part.to - part.from) * Math.max(0, Math.min(1, share));
}
