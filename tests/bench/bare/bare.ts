import { labelFonts } from '$lib/map/fonts';
import { absolute, loadMapLibre, tilesUrl } from '$lib/map/loadMapLibre';
import { mapStyle } from '$lib/map/style';
import { readTheme } from '$lib/map/themeColors';

/** The same MapLibre, tiles, fonts and style as the site, and nothing else: what a map costs at the least. */
async function drawMap(container: HTMLElement): Promise<void> {
	const library = await loadMapLibre();
	const [west = 0, south = 0, east = 0, north = 0] = location.search
		.slice(1)
		.split(',')
		.map(Number);
	const map = new library.Map({
		container,
		style: mapStyle({
			theme: readTheme(container),
			urls: { tiles: tilesUrl(), fonts: labelFonts(absolute) }
		}),
		bounds: [west, south, east, north],
		fitBoundsOptions: { padding: 60 },
		minZoom: -2,
		interactive: false,
		attributionControl: false
	});
	map.on('idle', () => (container.dataset['map'] = 'live'));
}

const container = document.getElementById('map');
if (container) await drawMap(container);
