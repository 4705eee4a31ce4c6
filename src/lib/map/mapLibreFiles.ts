/**
 * Where the site serves MapLibre's own files from, as `scripts/vendor.js` copies them; a site published under a
 * folder puts its base path before. A test holds the version to the installed one.
 */
export const MAPLIBRE_FOLDER = '/vendor/maplibre-6.11.2';

/** What the page imports. */
export const MAPLIBRE_MODULE = `${MAPLIBRE_FOLDER}/maplibre-gl.mjs`;

/** What MapLibre starts as its worker: the one script address that the Trusted Types policy lets through. */
export const MAPLIBRE_WORKER = `${MAPLIBRE_FOLDER}/maplibre-gl-worker.mjs`;
