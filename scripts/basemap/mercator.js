/** The side of the world in the units of the drawn map, as a square in Web Mercator. */
export const WORLD_SIZE = 4096;

/** As far north and south as the square reaches. */
const LIMIT = 85.0511287;

/**
 * Latitude stretched as Web Mercator shows it, in degrees of longitude.
 * @param {number} latitude
 */
export function mercatorLatitude(latitude) {
	const bounded = Math.max(-LIMIT, Math.min(LIMIT, latitude));
	return (Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360)) * 180) / Math.PI;
}

/**
 * @param {number} stretched what `mercatorLatitude` gives
 */
export function latitudeOf(stretched) {
	return (Math.atan(Math.exp((stretched * Math.PI) / 180)) * 360) / Math.PI - 90;
}

/**
 * @param {import('geojson').Position} position
 * @returns {[x: number, y: number]} in world units, from the north-western corner
 */
export function worldPoint([lng = 0, lat = 0]) {
	const scale = WORLD_SIZE / 360;
	return [(lng + 180) * scale, (180 - mercatorLatitude(lat)) * scale];
}
