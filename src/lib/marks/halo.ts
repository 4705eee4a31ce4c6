/** A halo smaller than this would be taken for the mark's own ring. CSS px. */
export const LEAST_HALO_RADIUS = 21;

/** The radius a halo is drawn with, for an uncertainty of `radius` CSS px at the present zoom. */
export function haloRadius(radius: number, least: number = LEAST_HALO_RADIUS): number {
	return Math.round(Math.max(least, radius) * 100) / 100;
}
