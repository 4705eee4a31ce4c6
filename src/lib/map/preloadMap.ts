import { sharedFile } from '$lib/domain/sharedFile';
import { MAPLIBRE_FOLDER, MAPLIBRE_MODULE, MAPLIBRE_WORKER } from './mapLibreFiles';

/**
 * Has the files of the live map fetched as soon as the page has shown its text, while its own scripts still start up.
 * Not asked first is whether there is WebGL: the answer has to wait until the first picture is drawn, and that takes
 * longer than it saves the few without it.
 */
export function preloadMapOncePainted(): void {
	if (performance.getEntriesByName('first-contentful-paint').length > 0) return preloadMap();
	const observer = new PerformanceObserver((list) => {
		if (list.getEntriesByName('first-contentful-paint').length === 0) return;
		observer.disconnect();
		preloadMap();
	});
	observer.observe({ type: 'paint', buffered: true });
}

/** All of MapLibre's files at once, and not each when the one before asks for it. */
function preloadMap(): void {
	const shared = `${MAPLIBRE_FOLDER}/maplibre-gl-shared.mjs` as const;
	for (const file of [MAPLIBRE_MODULE, shared, MAPLIBRE_WORKER]) {
		const link = document.createElement('link');
		link.rel = 'modulepreload';
		link.href = sharedFile(file);
		document.head.append(link);
	}
	// Where they fail, what needs them tries again and says so.
	Promise.all([import('./detailedMap'), import('./LiveMap.svelte')]).catch(() => {});
}
