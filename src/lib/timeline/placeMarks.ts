import { positionOf, type PlacedPart } from '$lib/domain/timeline/axisParts';
import { isClosed, middleOf } from '$lib/domain/timeline/daySpan';
import { FOOT_GAP, stack, type Footprint } from '$lib/domain/timeline/stacking';
import type { TimelineMark } from './timelineMarks';

/** Where a mark stands: across in hundredths of the width, down in px. */
export interface Place {
	x: number;
	y: number;
	mark: TimelineMark;
}

export interface PlacedMarks {
	places: Place[];
	/** How vague their dates are: bars thick; open ends as arrows, and brackets, thin. */
	paths: { kind: string; of: string; d: string }[];
}

export interface Ground {
	parts: readonly PlacedPart[];
	/** In px. */
	width: number;
	/** Where the names above it end, the axis, and where the names below it begin. */
	top: number;
	line: number;
	bottom: number;
	/** Columns stand on the axis: marks stand under it. */
	hasColumns?: boolean;
	tray: { left: number; column: number; rows: number };
}

/** A bar is drawn through its mark where it reaches so far beyond it on both sides, else under it. */
const BEYOND = 6;
const BAR = 3;
const BRACKET = 10;
/** A month among decades is still seen to be longer than nothing. */
const LEAST_BAR = 2;
const ARROW = 5;
/** A swatch is wider than it is high. */
const SWATCH_REACH = 7.5;
/** An open end runs below the line of the axis. */
const OPEN_DEPTH = 10;

interface Shape {
	mark: TimelineMark;
	footprint: Footprint;
	bar: { from: number; to: number } | null;
	bracket: { from: number; to: number } | null;
	/** The end of the axis that an open end points to, in px. */
	open: number | null;
}

/** The largest stand on the axis, long bars and open ends below the rest, which they run under. */
export function placeMarks(marks: readonly TimelineMark[], ground: Ground): PlacedMarks {
	const shapes = marks.map((mark) => shapeOf(mark, ground));
	const dated = shapes.filter(({ mark }) => mark.span !== null);
	const undated = shapes.filter(({ mark }) => mark.span === null);
	const order = dated.toSorted((a, b) => rankOf(a) - rankOf(b));
	const depths = stack(
		order.map(({ footprint }) => footprint),
		{
			above: ground.hasColumns ? 0 : ground.line - ground.top,
			below: ground.bottom - ground.line
		}
	);
	const downOf = (shape: Shape) => ground.line + (depths[order.indexOf(shape)] ?? 0);
	return {
		places: [
			...dated.map((shape) => ({
				x: round((shape.footprint.x / ground.width) * 100),
				y: downOf(shape),
				mark: shape.mark
			})),
			...undated.map(({ mark }, index) => ({ ...inTray(index, ground), mark }))
		],
		paths: dated.flatMap((shape) => pathsOf(shape, downOf(shape), ground.width))
	};
}

function rankOf({ open, footprint: { through, reach } }: Shape): number {
	return (open === null ? 0 : 2000) + (through ? 1000 : 0) - reach;
}

function shapeOf(mark: TimelineMark, ground: Ground): Shape {
	const { geometry, span, bracket } = mark;
	const px = (moment: number, what?: 'begins' | 'ends') =>
		(positionOf(moment, ground.parts, what) / 100) * ground.width;
	const reach = geometry.shape === 'swatch' ? SWATCH_REACH : geometry.outerRadius;
	const x = span ? px(middleOf(span)) : 0;
	const days = span && isClosed(span) ? { from: px(span.from), to: px(span.to, 'ends') } : null;
	const isVague = span && isClosed(span) && span.to - span.from > 1;
	const bar = days && isVague ? lengthened(days) : null;
	const disputed = bracket && { from: px(bracket.from), to: px(bracket.to, 'ends') };
	const open = span && !isClosed(span) ? px(span.from === null ? -Infinity : Infinity) : null;
	const isThrough = bar && !disputed && Math.min(x - bar.from, bar.to - x) > reach + BEYOND;
	const under = [bar, disputed].filter((stretch) => stretch !== null);
	return {
		mark,
		bar,
		bracket: disputed,
		open,
		footprint: {
			x,
			reach,
			through: isThrough
				? bar
				: open === null
					? null
					: { from: Math.min(open, x), to: Math.max(open, x) },
			under:
				isThrough || under.length === 0
					? null
					: {
							from: Math.min(...under.map(({ from }) => from)),
							to: Math.max(...under.map(({ to }) => to)),
							height: disputed ? BRACKET : BAR
						},
			least: Math.max(
				open === null ? 0 : OPEN_DEPTH,
				ground.hasColumns ? Math.min(reach, ground.bottom - ground.line - reach) : 0
			)
		}
	};
}

function lengthened({ from, to }: { from: number; to: number }) {
	const missing = Math.max(0, LEAST_BAR - (to - from)) / 2;
	return { from: from - missing, to: to + missing };
}

function pathsOf(shape: Shape, y: number, width: number): PlacedMarks['paths'] {
	const { mark, footprint, bar, bracket, open } = shape;
	const x = (px: number) => round((px / width) * 100);
	const { reach, under } = footprint;
	const foot = under ? round(y + reach + FOOT_GAP + under.height / 2) : y;
	const thin =
		(bracket ? bracketPath(x(bracket.from), x(bracket.to), foot) : '') +
		(open === null ? '' : arrowPath(footprint.x, open, y, x));
	return [
		...(bar ? [{ kind: 'bar', d: `M${x(bar.from)} ${foot}H${x(bar.to)}` }] : []),
		...(thin ? [{ kind: 'thin', d: thin }] : [])
	].map(({ kind, d }) => ({ kind: `${kind} ${mark.type}`, of: mark.id, d }));
}

function bracketPath(from: number, to: number, y: number): string {
	const top = round(y - BRACKET / 2);
	return `M${from} ${top}v${BRACKET}M${to} ${top}v${BRACKET}M${from} ${y}H${to}`;
}

function arrowPath(from: number, to: number, y: number, x: (px: number) => number): string {
	const back = to > from ? to - ARROW : to + ARROW;
	return `M${x(from)} ${y}H${x(to)}M${x(back)} ${y - 3}L${x(to)} ${y}L${x(back)} ${y + 3}`;
}

function inTray(index: number, { width, line, tray }: Ground): { x: number; y: number } {
	const column = Math.floor(index / tray.rows);
	return {
		x: round(tray.left + ((16 + column * tray.column) / width) * 100),
		y: line - 8 + (index % tray.rows) * 24
	};
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
