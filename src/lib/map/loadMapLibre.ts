import { PMTiles, Protocol } from 'pmtiles';
import { sharedFile } from '$lib/domain/sharedFile';
import { MAPLIBRE_MODULE, MAPLIBRE_WORKER } from './mapLibreFiles';
import { TileArchive } from './TileArchive';

export type MapLibre = typeof import('maplibre-gl');

const TILES = '/basemap/basemap.pmtiles';

interface Loaded {
	library: MapLibre;
	protocol: Protocol;
}

let loading: Promise<Loaded> | null = null;

/**
 * MapLibre, imported by its address and not bundled: only so do page and worker share the file they have in common.
 * Once a page; a failed load may be tried again. The tiles are opened afresh each time, since what reads them remembers
 * for good that they did not come.
 */
export async function loadMapLibre(): Promise<MapLibre> {
	loading ??= load().catch((error: unknown) => {
		loading = null;
		throw error;
	});
	const tiles = new PMTiles(new TileArchive(absolute(sharedFile(TILES))));
	// Its head comes beside MapLibre and not after it. A fault is met again when the first tile is asked for.
	tiles.getHeader().catch(() => {});
	const { library, protocol } = await loading;
	protocol.add(tiles);
	return library;
}

async function load(): Promise<Loaded> {
	const library = (await import(/* @vite-ignore */ sharedFile(MAPLIBRE_MODULE))) as MapLibre;
	library.setWorkerUrl(absolute(sharedFile(MAPLIBRE_WORKER)));
	const protocol = new Protocol();
	library.addProtocol('pmtiles', protocol.tile);
	return { library, protocol };
}

export function tilesUrl(): string {
	return `pmtiles://${absolute(sharedFile(TILES))}`;
}

export function absolute(path: string): string {
	return new URL(path, location.href).href;
}
