/** The map's box before the live map. */
export const map = {
	region: 'Map of the events',
	marks: 'Marks on the map. Arrow keys go from mark to mark.',
	attribution: 'Natural Earth, GeoNames'
};
