import { MAPLIBRE_FOLDER, MAPLIBRE_MODULE, MAPLIBRE_WORKER } from './mapLibreFiles';

/** Asked before anything is fetched: a browser without WebGL needs none of it. */
export function hasWebGL(): boolean {
	const context = document.createElement('canvas').getContext('webgl2');
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return context !== null;
}

/** Lets the browser fetch all of MapLibre's files at once, and not each when the one before asks for it. */
export function hintMapLibre(base: string): void {
	const shared = `${MAPLIBRE_FOLDER}/maplibre-gl-shared.mjs`;
	for (const file of [MAPLIBRE_MODULE, shared, MAPLIBRE_WORKER]) {
		const link = document.createElement('link');
		link.rel = 'modulepreload';
		link.href = base + file;
		document.head.append(link);
	}
}
