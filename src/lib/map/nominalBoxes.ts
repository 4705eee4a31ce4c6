import type { Size } from './camera';

/**
 * The map's box on usual screens, for a page that is drawn before its screen is known. MapStage's stylesheet shows the
 * one that fits; their names are its classes.
 */
export const NOMINAL_BOXES: readonly (Size & { name: string })[] = [
	{ name: 'narrow', width: 390, height: 328 },
	{ name: 'medium', width: 640, height: 712 },
	{ name: 'wide', width: 1112, height: 707 },
	{ name: 'huge', width: 1592, height: 887 }
];
