/**
 * Towns for the drawn map, which has no tiles to take them from. Those that only a close view would name are left out:
 * a drawn map is seldom that close, and the file would be ten times as large.
 */
const LAST_ZOOM = 7;

/**
 * @param {readonly import('./places.js').Place[]} places largest first
 * @returns {string} JSON: rows of name, longitude, latitude, the zoom from which it is worth a label
 */
export function townsJson(places) {
	const rows = places
		.filter(({ properties }) => properties.from_zoom <= LAST_ZOOM)
		.map(({ properties: { name, from_zoom }, geometry: { coordinates } }) => {
			const [lng = 0, lat = 0] = coordinates;
			return [name, hundredth(lng), hundredth(lat), from_zoom];
		});
	return JSON.stringify(rows);
}

/**
 * A kilometre at most: finer than the dot of a town.
 * @param {number} degrees
 */
function hundredth(degrees) {
	return Math.round(degrees * 100) / 100;
}
