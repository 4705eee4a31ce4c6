import type { MarkGeometry } from './markGeometry';

/** Where the ≠ sign stands from the centre of a mark: at the top right of its outermost ring. */
export function disputeOffset({ shape, outerRadius }: MarkGeometry): { x: number; y: number } {
	// A square reaches its corner, where a ring only passes at 45°.
	const corner = shape === 'square' ? outerRadius : outerRadius * Math.SQRT1_2;
	const along = Math.round((corner + 5) * 10) / 10;
	return { x: along, y: -along };
}
