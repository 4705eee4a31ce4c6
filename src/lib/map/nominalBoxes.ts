import type { Size } from './camera';

/** A box that the map is drawn for when the site is built; its name is its class in MapStage. */
export type NominalBox = Size & { name: string };

const LEAST: NominalBox = { name: 'least', width: 320, height: 220 };
const PHONE: NominalBox = { name: 'narrow', width: 384, height: 300 };
const DESK: NominalBox = { name: 'medium', width: 640, height: 472 };

/**
 * The map's box on usual screens, for a page that is drawn before its screen is known, smallest first. The largest that
 * fits is shown, in the middle, so nothing is ever cut; a wider or higher box whose home camera is bound by its other
 * side then shows every mark where the live map will. MapStage's stylesheet says the same.
 */
export const NOMINAL_BOXES: readonly NominalBox[] = [
	LEAST,
	PHONE,
	DESK,
	{ name: 'large', width: 952, height: 414 },
	{ name: 'larger', width: 952, height: 446 },
	{ name: 'wide', width: 1112, height: 554 },
	{ name: 'huge', width: 1592, height: 734 }
];

/**
 * The box whose home camera is that of a map's box. Widths of phones are many and differ by little: they have the camera
 * of the drawing that they show, so that no mark moves when the live map comes.
 */
export function homeBox(size: Size): Size {
	if (size.width >= DESK.width) return size;
	return [PHONE, LEAST].find((box) => fits(box, size)) ?? size;
}

function fits(inner: Size, outer: Size): boolean {
	return inner.width <= outer.width && inner.height <= outer.height;
}
