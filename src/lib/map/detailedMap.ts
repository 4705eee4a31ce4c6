/** All that the detailed map needs beyond the page: one chunk, fetched after the page is painted. */
export { loadMapLibre } from './loadMapLibre';
export { MapCanvas } from './MapCanvas';
