import { LABEL_LINE_HEIGHT } from './labelLine';
/** A rectangle in CSS px of the map's box; `x` and `y` are its left top corner. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface LabelLine {
	text: string;
	/** CSS px. */
	size: number;
	weight: number;
}

/** What a label may say, in each way that it may be broken into lines: the first that has room. */
export type Wording = readonly (readonly LabelLine[])[];

/** A mark with what should be written beside it. Without wordings it only stands in the way. */
export interface LabelItem {
	id: string;
	/** Centre of the mark. */
	x: number;
	y: number;
	/** Half the width of the mark with its rings. */
	reach: number;
	/** The plaque of a group, where there is one. */
	plaque: Box | null;
	/** What to write, the fullest first: where that has no room, the next is tried. */
	wordings: readonly Wording[];
}

export type LabelSide = 'right' | 'left' | 'below' | 'above';

/** Where a label stands, and in which words. `anchor` is SVG's `text-anchor`, `x` the point it means; the lines fill `box`. */
export interface Placement {
	id: string;
	side: LabelSide;
	anchor: 'start' | 'middle' | 'end';
	x: number;
	box: Box;
	lines: readonly LabelLine[];
}

/** The width in CSS px of a line. A page drawn at build time has no font to ask, so it is an estimate. */
export type TextMeasure = (line: LabelLine) => number;

export interface LabelOptions {
	measure?: TextMeasure;
	/** More that a label may not cover: controls, the attribution. */
	obstacles?: readonly Box[];
}

/** CSS px between a mark and its label. */
const GAP = 5;
const SIDES: readonly LabelSide[] = ['right', 'left', 'below', 'above'];
const ANCHORS = { right: 'start', left: 'end', below: 'middle', above: 'middle' } as const;

/**
 * Places labels beside their marks: right, left, below or above, the first that lies in `bounds` and covers no mark, no
 * plaque, no obstacle and no label placed before. What fits nowhere is left out. Earlier items choose first, and an item
 * that has to say less does so before the next one chooses.
 */
export function placeLabels(
	items: readonly LabelItem[],
	bounds: Box,
	{ measure = estimateTextWidth, obstacles = [] }: LabelOptions = {}
): Placement[] {
	const taken = [...obstacles, ...items.flatMap(({ plaque }) => plaque ?? [])];
	const isFree = (box: Box) =>
		contains(bounds, box) &&
		!taken.some((other) => overlap(box, other)) &&
		!items.some((mark) => covers(box, mark));
	const placements: Placement[] = [];
	for (const item of items) {
		const placement = item.wordings
			.flatMap((wording) =>
				SIDES.flatMap((side) =>
					wording.flatMap((lines) => {
						const width = Math.max(...lines.map(measure));
						return placementsAt({ item, lines, side, width, bounds });
					})
				)
			)
			.find(({ box }) => isFree(box));
		if (!placement) continue;
		taken.push(placement.box);
		placements.push(placement);
	}
	return placements;
}

export function overlap(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/**
 * About how wide a line of Libre Franklin is, from the mean widths of its kinds of letters; rather too wide than too
 * narrow. Arabic is set in Noto Sans Arabic, whose joined letters are narrow; letters of neither font count as wide.
 */
export function estimateTextWidth({ text, size, weight }: LabelLine): number {
	let ems = 0;
	for (const letter of text) ems += widthOf(letter);
	return ems * size * (weight >= 600 ? 1.03 : 1);
}

const LETTER_WIDTHS: readonly [RegExp, number][] = [
	[/[ ijlI.,:;'’‘|!]/, 0.26],
	[/[frt()[\]/“”-]/, 0.4],
	[/[mwMW—@%]/, 0.93],
	[/[A-ZÀ-Þ]/, 0.72],
	[/[0-9]/, 0.67],
	[/[a-zß-ÿ]/, 0.59],
	[/[жмшщюыфд]/, 0.78],
	[/[а-яё]/, 0.58],
	[/[А-ЯЁ]/, 0.78],
	[/[\u200e\u200f\u2066-\u2069\u064b-\u065f]/, 0],
	[/[اأإآلنيتبث]/, 0.41],
	[/[سشصض]/, 0.75],
	[/[\u0600-\u06ff]/, 0.55]
];
const OTHER_LETTER_WIDTH = 0.75;

function widthOf(letter: string): number {
	return LETTER_WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_LETTER_WIDTH;
}

/** Whether a label lies on a mark, taken as a disc: most are, and beside a disc there is more room than by a box. */
function covers(box: Box, { x, y, reach }: LabelItem): boolean {
	const aside = Math.max(box.x - x, 0, x - box.x - box.width);
	const away = Math.max(box.y - y, 0, y - box.y - box.height);
	return Math.hypot(aside, away) < reach;
}

interface Candidate {
	item: LabelItem;
	lines: readonly LabelLine[];
	side: LabelSide;
	width: number;
	bounds: Box;
}

function placementsAt({ item, lines, side, width, bounds }: Candidate): Placement[] {
	const { id } = item;
	const height = lines.length * LABEL_LINE_HEIGHT;
	return topEdges(item, side, height, bounds).flatMap((y) =>
		leftEdges(item, side, width, bounds).map((left) => {
			const x = left + { right: 0, left: width, below: width / 2, above: width / 2 }[side];
			return { id, side, anchor: ANCHORS[side], x, box: { x: left, y, width, height }, lines };
		})
	);
}

/** Over its mark a label may stand over the plaque too; beside it, it stays in bounds as far as the mark is level with it. */
function topEdges(item: LabelItem, side: LabelSide, height: number, bounds: Box): number[] {
	const { y, reach, plaque } = item;
	if (side === 'right') return [topBesidePlaque(item, height)];
	if (side === 'below') return [y + reach + GAP];
	if (side === 'left') {
		const inside = Math.max(bounds.y, Math.min(y - height / 2, bounds.y + bounds.height - height));
		return [Math.max(y - height, Math.min(inside, y))];
	}
	const overMark = y - reach - GAP - height;
	return plaque ? [overMark, Math.min(overMark, plaque.y - height)] : [overMark];
}

/** Under or over its mark a label may lean to either side, and stays in bounds as far as the mark is beside it. */
function leftEdges({ x, reach }: LabelItem, side: LabelSide, width: number, bounds: Box): number[] {
	if (side === 'right') return [x + reach + GAP];
	if (side === 'left') return [x - reach - GAP - width];
	const lean = Math.min(reach, width / 2);
	return [x - width / 2, x - lean, x + lean - width, x, x - width].map((left) => {
		const inside = Math.max(bounds.x, Math.min(left, bounds.x + bounds.width - width));
		return Math.max(x - width, Math.min(inside, x));
	});
}

/** A plaque stands at the upper right, so the label to the right begins under it. */
function topBesidePlaque({ y, plaque }: LabelItem, height: number): number {
	const middle = y - height / 2;
	return plaque ? Math.max(middle, plaque.y + plaque.height + 2) : middle;
}

function contains(outer: Box, inner: Box): boolean {
	return (
		inner.x >= outer.x &&
		inner.y >= outer.y &&
		inner.x + inner.width <= outer.x + outer.width &&
		inner.y + inner.height <= outer.y + outer.height
	);
}
