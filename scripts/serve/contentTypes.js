import { extname } from 'node:path';

/** @type {Record<string, string>} */
const CONTENT_TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.geojson': 'application/geo+json; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.pmtiles': 'application/vnd.pmtiles'
};

/**
 * The `Content-Type` a file is sent with, by the ending of its name. Scripts and fonts need theirs: a
 * browser refuses a module that does not say that it is one.
 * @param {string} path
 */
export function contentTypeOf(path) {
	return CONTENT_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * Whether a file gains from gzip. Tiles never: they are compressed inside, and readers ask for ranges of them.
 * @param {string} path
 */
export function isCompressible(path) {
	return /charset=utf-8$/.test(contentTypeOf(path));
}
