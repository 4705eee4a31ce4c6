import type { LegendRow, ScaleStep } from '$lib/marks/legendRows';
import { messages } from '$messages';
import { printing as words } from '$messages/printing';
import { running } from '$messages/running';
import { halfOf } from '$lib/panels/legend/sampleSize';
import { legendRowsOf, sourceLine, type TakenView } from './takenView';
import { wrapText } from './wrapText';

export interface Line {
	x: number;
	/** Of its letters' foot. */
	y: number;
	text: string;
	kind: keyof typeof STYLES;
}

/** Where everything stands around the map in a picture, in CSS px from its top left corner. */
export interface PictureLayout {
	width: number;
	height: number;
	/** The map's box. */
	map: { y: number; width: number; height: number };
	lines: readonly Line[];
	signs: readonly { x: number; y: number; row: LegendRow }[];
	scale: { x: number; y: number };
	boxes: readonly { x: number; y: number; number: number }[];
	rules: readonly number[];
}

/** As in the stylesheet of `MapPicture.svelte`: a font and the height of a line. */
const STYLES = {
	title: { font: '600 22px', family: '--serif', height: 27 },
	note: { font: '450 13px', family: '--sans', height: 18 },
	heading: { font: '650 12px', family: '--sans', height: 18 },
	label: { font: '450 12px', family: '--sans', height: 15 },
	small: { font: '450 11px', family: '--sans', height: 15 }
} as const;

const MARGIN = 20;
/** Between columns, and from a sign or a box to its words. */
const GAP = 20;
const SIGN = 34;
const BOX = 26;
/** The least that columns of signs, of signs with many words, and of sources take. */
const SIGN_COLUMN = 160;
const WIDE_COLUMN = 330;
const SOURCE_COLUMN = 240;
/** An area scale with its labels. */
const scaleSize = (scale: readonly ScaleStep[]) => {
	const largest = Math.max(...scale.map(({ radius }) => radius));
	return { width: 2 * largest + 66, height: 2 * largest + 8 };
};

interface Slot {
	x: number;
	y: number;
	width: number;
}

type Measure = (kind: Line['kind'], text: string) => number;

/** Measures as a canvas does, which paints the picture. */
export function measureBy(context: CanvasRenderingContext2D): Measure {
	const style = getComputedStyle(document.documentElement);
	return (kind, text) => {
		const { font, family } = STYLES[kind];
		context.font = `${font} ${style.getPropertyValue(family)}`;
		return context.measureText(text).width;
	};
}

export function pictureLayout(taken: TakenView, measure: Measure): PictureLayout {
	const { width, height } = taken.drawn.size;
	const sheet = new Sheet(width, measure);
	sheet.down(14);
	sheet.write('title', taken.title);
	sheet.down(2);
	sheet.write('note', running.stopped(running.sentences([...taken.notes, taken.asOf])));
	sheet.down(10);
	const map = { y: sheet.y, width, height };
	sheet.down(height);
	sheet.down(10);
	const scale = sheet.legend(legendRowsOf(taken), taken.legend.scale);
	sheet.rule();
	sheet.sources(
		taken.sources.map((source) => ({ number: source.number, text: sourceLine(source) }))
	);
	sheet.rule();
	sheet.write('small', `${words.name}. ${taken.address}`);
	sheet.write('small', `${taken.version}. ${words.map}`);
	sheet.down(10);
	const { lines, signs, boxes, rules } = sheet;
	return { width, height: Math.ceil(sheet.y), map, lines, signs, scale, boxes, rules };
}

/** Is written on from the top. */
class Sheet {
	y = 0;
	readonly lines: Line[] = [];
	readonly signs: PictureLayout['signs'][number][] = [];
	readonly boxes: PictureLayout['boxes'][number][] = [];
	readonly rules: number[] = [];
	readonly #width: number;
	readonly #measure: Measure;

	constructor(width: number, measure: Measure) {
		this.#width = width;
		this.#measure = measure;
	}

	down(by: number): void {
		this.y += by;
	}

	rule(): void {
		this.down(8);
		this.rules.push(this.y);
		this.down(8);
	}

	write(kind: Line['kind'], text: string): void {
		this.down(this.#block(kind, text, { x: MARGIN, y: this.y, width: this.#width - 2 * MARGIN }));
	}

	/** The scale at the left, the signs in columns beside it or, where there is no room, under it. */
	legend(rows: readonly LegendRow[], scale: readonly ScaleStep[]): { x: number; y: number } {
		const heading = messages.legend.scale.label;
		const size = scaleSize(scale);
		const at = { x: MARGIN, y: this.y };
		const below = this.#block('small', heading, {
			x: MARGIN,
			y: at.y + size.height + 2,
			width: size.width + GAP
		});
		const beside = this.#width - 2 * MARGIN - size.width - 2 * GAP;
		const isBeside = beside >= 2 * SIGN_COLUMN + GAP;
		const left = isBeside ? MARGIN + size.width + 2 * GAP : MARGIN;
		const foot = at.y + size.height + 2 + below;
		if (!isBeside) this.y = foot + 8;
		const draw = (row: LegendRow, at: Slot) => this.#sign(row, at);
		const isWide = ({ id }: LegendRow) => id === 'group' || id === 'arrests';
		const narrow = rows.filter((row) => !isWide(row));
		this.#columns(narrow, { left, least: SIGN_COLUMN }, draw);
		this.#columns(rows.filter(isWide), { left, least: WIDE_COLUMN }, draw);
		this.y = Math.max(this.y, foot);
		return at;
	}

	sources(sources: readonly { number: number; text: string }[]): void {
		this.write('heading', words.sources);
		this.#columns(
			sources,
			{ left: MARGIN, least: SOURCE_COLUMN },
			({ number, text }, { x, y, width }) => {
				this.boxes.push({ x, y, number });
				return this.#block('label', text, { x: x + BOX, y: y + 1, width: width - BOX });
			}
		);
	}

	/** A sign of the legend with its words beside it. */
	#sign(row: LegendRow, { x, y, width }: Slot): number {
		const half = halfOf(row.sample);
		const indent = Math.max(SIGN, 2 * half.x + 10);
		this.signs.push({ x, y: y + 8 - half.y, row });
		const text = this.#block('label', row.label, { x: x + indent, y, width: width - indent });
		return Math.max(text, 2 * half.y);
	}

	/** Items in as many columns as there is room for, filled downwards. */
	#columns<T>(
		items: readonly T[],
		{ left, least }: { left: number; least: number },
		draw: (item: T, at: Slot) => number
	): void {
		const room = this.#width - MARGIN - left;
		const most = Math.max(1, Math.floor((room + GAP) / (least + GAP)));
		const perColumn = Math.ceil(items.length / most);
		const count = Math.ceil(items.length / perColumn);
		const width = (room - (count - 1) * GAP) / count;
		const feet = Array.from({ length: count }, (_, column) => {
			const x = left + column * (width + GAP);
			return items
				.slice(column * perColumn, (column + 1) * perColumn)
				.reduce((y, item) => y + Math.max(18, draw(item, { x, y, width })) + 3, this.y);
		});
		this.y = Math.max(this.y, ...feet);
	}

	/** The height of what it wrote. */
	#block(kind: Line['kind'], text: string, box: Slot): number {
		const { height } = STYLES[kind];
		const lines = wrapText(text, box.width, (line) => this.#measure(kind, line));
		lines.forEach((line, index) => {
			this.lines.push({ x: box.x, y: box.y + (index + 0.76) * height, text: line, kind });
		});
		return lines.length * height;
	}
}
