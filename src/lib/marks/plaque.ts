import type { EventType } from '$lib/domain/records';
import type { Box } from './labelling';
import type { MarkGeometry } from './markGeometry';

/** How many events of a type a group holds, in the order they are drawn. */
export type TypeCounts = readonly (readonly [EventType, number])[];

export const PLAQUE_HEIGHT = 24;
const PADDING = 7;
const GLYPH_WIDTH = 14;
/** From the middle of a glyph to its number. */
const NUMBER_INSET = 10;
const DIGIT_WIDTH = 8;
const CELL_GAP = 7;
const SIGN_WIDTH = 16;

/** Where a glyph and its number stand, in CSS px from the left edge of the plaque. */
export interface PlaqueCell {
	type: EventType;
	count: number;
	glyph: number;
	number: number;
}

export interface PlaqueLayout {
	width: number;
	cells: PlaqueCell[];
	/** Centre of the ≠ sign; null where nothing is disputed. */
	sign: number | null;
}

export function plaqueLayout(counts: TypeCounts, disputed: boolean): PlaqueLayout {
	let edge = PADDING;
	const cells = counts.map(([type, count]) => {
		const glyph = edge + GLYPH_WIDTH / 2;
		const number = glyph + NUMBER_INSET;
		edge = number + String(count).length * DIGIT_WIDTH + CELL_GAP;
		return { type, count, glyph, number };
	});
	if (!disputed) return { width: edge - CELL_GAP + PADDING, cells, sign: null };
	return { width: edge + SIGN_WIDTH + PADDING - 1, cells, sign: edge + SIGN_WIDTH / 2 };
}

/** Where a group's plaque stands from the centre of its mark: its left edge, at half its height, at 45° on the ring. */
export function plaqueOffset({ outerRadius }: MarkGeometry): { x: number; y: number } {
	const along = outerRadius * Math.SQRT1_2;
	return { x: along - 4, y: -along - 9 };
}

/** The box that the plaque of a group at `x, y` fills. */
export function plaqueBox(
	{ x, y, geometry }: { x: number; y: number; geometry: MarkGeometry },
	counts: TypeCounts,
	disputed: boolean
): Box {
	const offset = plaqueOffset(geometry);
	return {
		x: x + offset.x,
		y: y + offset.y - PLAQUE_HEIGHT / 2,
		width: plaqueLayout(counts, disputed).width,
		height: PLAQUE_HEIGHT
	};
}
