/**
 * Where the site serves MapLibre's own files from, as `scripts/vendor.js` copies them (`domain/sharedFile.ts`
 * puts before it where that is published). A test holds the version to the installed one.
 */
export const MAPLIBRE_FOLDER = '/vendor/maplibre-6.11.2';

/** What the page imports. */
export const MAPLIBRE_MODULE = `${MAPLIBRE_FOLDER}/maplibre-gl.mjs` as const;

/** What MapLibre starts as its worker: the one script address that the Trusted Types policy lets through. */
export const MAPLIBRE_WORKER = `${MAPLIBRE_FOLDER}/maplibre-gl-worker.mjs` as const;
