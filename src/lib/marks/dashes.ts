/**
 * A whole number of dashes, at least 8, so that none is cut where the outline closes.
 * @param pitch CSS px of a dash with its gap, about
 * @param inked the part of it that is dash: about 4 : 3 for a ring
 */
export function wholeDashes(perimeter: number, pitch = 6.8, inked = 0.58): string {
	const unit = perimeter / Math.max(8, Math.round(perimeter / pitch));
	return `${(unit * inked).toFixed(3)} ${(unit * (1 - inked)).toFixed(3)}`;
}
