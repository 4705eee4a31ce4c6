/** Fonts that are on the machines that show slides: a deck cannot bring its own along. */
export const SERIF = 'Georgia';
export const SANS = 'Arial';

/** The light theme's colours, as slides want them. */
export const INK = '15191D';
export const INK_2 = '434A51';
export const RULE = 'D9DBD6';
export const ACCENT = '0B5563';
export const PAPER_3 = 'ECEDE8';

/** A wide slide is 960 by 540 points: just the units of a stage. */
export const WIDE = { width: 960, height: 540, map: 566, left: 596, column: 334 };

const POINTS_AN_INCH = 72;

/** A box of a slide, from points. */
export function at(x: number, y: number, w: number, h: number) {
	return {
		x: x / POINTS_AN_INCH,
		y: y / POINTS_AN_INCH,
		w: w / POINTS_AN_INCH,
		h: h / POINTS_AN_INCH
	};
}
