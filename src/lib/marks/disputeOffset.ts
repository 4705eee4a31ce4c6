import type { MarkGeometry } from './markGeometry';

/** A corner of a mark: right or left, under or over its centre. */
export interface Corner {
	x: 1 | -1;
	y: 1 | -1;
}

export const TOP_RIGHT: Corner = { x: 1, y: -1 };

/** Where the ≠ sign may stand, the usual corner first. */
export const CORNERS: readonly Corner[] = [
	TOP_RIGHT,
	{ x: 1, y: 1 },
	{ x: -1, y: -1 },
	{ x: -1, y: 1 }
];

/** Half the width of the ≠ sign with its stroke, in CSS px. */
export const SIGN_REACH = 8;

/** Where the ≠ sign stands from the centre of a mark: at a corner of its outermost ring. */
export function disputeOffset(
	{ shape, outerRadius }: MarkGeometry,
	corner: Corner = TOP_RIGHT
): { x: number; y: number } {
	// A square reaches its corner, where a ring only passes at 45°.
	const reach = shape === 'square' ? outerRadius : outerRadius * Math.SQRT1_2;
	const along = Math.round((reach + 5) * 10) / 10;
	return { x: corner.x * along, y: corner.y * along };
}
