import { positionOf, type AxisPart, type PlacedPart } from '$lib/domain/timeline/axisParts';
import { bins } from '$lib/domain/timeline/bins';
import type { ClosedSpan, DaySpan } from '$lib/domain/timeline/daySpan';
import { axisWords, type AxisWord } from './axisWords';
import { placeMarks, type Place } from './placeMarks';
import { sourceBoxes } from './sourceBoxes';
import type { TimeTick } from './ticks';
import type { TimelineMark } from './timelineMarks';
import { PADDING, partsFor, widthOf, type WidthName } from './widths';

/** What all events share, whichever are shown. Times in day numbers. */
export interface TimelineAxis {
	whole: ClosedSpan;
	parts: readonly AxisPart[];
	/** One list a part. */
	ticks: Record<WidthName, readonly (readonly TimeTick[])[]>;
	sources: readonly { number: number; moment: number }[];
}

/** Where everything stands: across in hundredths of the width, so that it stretches without scripts, down in px. */
export interface TimelineLayout {
	name: WidthName;
	height: number;
	parts: readonly PlacedPart[];
	/** Grounds, histogram, axis, then bars and brackets. `of`: the mark that they belong to. */
	paths: readonly { kind: string; of?: string; d: string }[];
	/** Of the sources' digits. */
	boxes: readonly { x: number; dx: number; y: number }[];
	words: readonly AxisWord[];
	places: readonly Place[];
}

/** More dated events than this are counted in columns above the axis too. */
const MANY = 40;
const COLUMN_PX = 8;
/** Down the strip, in px. */
const LINES = { top: 20, axis: 43, axisUnderColumns: 58, columnsTop: 22 };
/** Of names under the axis. */
const NAME_HEIGHT = 10;
const HALF_BOX = 8.5;
/** For what has no date, in px: its least width, and what each column of marks takes. */
const TRAY = { width: 118, column: 30, rows: 3 };

export function timelineLayout(
	marks: readonly TimelineMark[],
	axis: TimelineAxis,
	name: WidthName
): TimelineLayout {
	const { least, height, names } = widthOf(name);
	const undated = marks.filter(({ span }) => span === null).length;
	const columns = Math.ceil(undated / TRAY.rows);
	const tray = undated > 0 ? (Math.max(TRAY.width, columns * TRAY.column) / least) * 100 : 0;
	const end = 100 - tray;
	const parts = partsFor(axis.parts, name, end);
	const dated = marks.map(({ span }) => span).filter((span) => span !== null);
	const isCrowded = dated.length > MANY;
	const line = isCrowded ? LINES.axisUnderColumns : LINES.axis;
	const lines = parts.map((part, index) => ({ part, ticks: axis.ticks[name][index] ?? [] }));
	const digits = digitsOf(axis, parts, name);
	const { places, paths } = placeMarks(marks, {
		parts,
		width: least,
		top: LINES.top,
		hasColumns: isCrowded,
		line,
		bottom: names - NAME_HEIGHT,
		tray: { left: end, ...TRAY }
	});
	return {
		name,
		height,
		parts,
		paths: [
			{ kind: 'ground', d: groundPath(parts, end, { height, padding: (PADDING / least) * 100 }) },
			...(isCrowded
				? [{ kind: 'histogram', d: histogramPath(dated, parts, least / COLUMN_PX) }]
				: []),
			{ kind: 'axis', d: axisPath(lines, line) },
			...paths
		],
		boxes: digits.map(({ at, x, y }) => ({ x: round(at), dx: x - HALF_BOX, y: y - HALF_BOX })),
		words: [
			...axisWords(lines, { name, undated, end }),
			...digits.map(({ at, x, y, number }) => ({
				kind: 'digit' as const,
				x: round(at),
				dx: x,
				y: y + 4,
				text: String(number)
			}))
		],
		places
	};
}

function digitsOf({ sources }: TimelineAxis, parts: readonly PlacedPart[], name: WidthName) {
	const { least, names, rows } = widthOf(name);
	if (rows === 0) return [];
	const at = sources.map(({ number, moment }) => ({ number, at: positionOf(moment, parts) }));
	return sourceBoxes(at, { width: least, rows, top: names + 6 });
}

/** Behind the detail and the tray. */
function groundPath(
	parts: readonly PlacedPart[],
	end: number,
	{ height, padding }: { height: number; padding: number }
): string {
	const details = parts.length > 1 ? parts.filter(({ isDetail }) => isDetail) : [];
	const grounds = details.map(({ left, right }) => [left - padding, right + padding]);
	return [...grounds, ...(end < 100 ? [[end, 100]] : [])]
		.map(([from = 0, to = 0]) => `M${round(from)} 0H${round(to)}V${height}H${round(from)}Z`)
		.join('');
}

function axisPath(
	lines: readonly { part: PlacedPart; ticks: readonly TimeTick[] }[],
	line: number
): string {
	return lines
		.flatMap(({ part, ticks }) => [
			`M${round(part.left)} ${line}H${round(part.right)}`,
			...ticks.map(({ moment }) => `M${round(positionOf(moment, [part]))} ${line - 4}v8`)
		])
		.join('');
}

function histogramPath(
	spans: readonly DaySpan[],
	parts: readonly PlacedPart[],
	columns: number
): string {
	const found = bins(spans, parts, columns);
	const most = Math.max(...found.map(({ count }) => count));
	const foot = LINES.axisUnderColumns;
	return found
		.filter(({ count }) => count > 0)
		.map(({ left, right, count }) => {
			const top = foot - Math.max(1, ((foot - LINES.columnsTop) * count) / most);
			return `M${round(left)} ${foot}V${round(top)}H${round(right)}V${foot}Z`;
		})
		.join('');
}

/** A thousandth of the width's hundredth is less than can be seen. */
function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
