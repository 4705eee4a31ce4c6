import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';

/**
 * MapLibre's three run-time files. Page and worker import the second by its relative name, so one copy in the
 * browser's cache serves both; a bundler would put it into each and send 414 kB in place of 302.
 */
const FILES = ['maplibre-gl.mjs', 'maplibre-gl-shared.mjs', 'maplibre-gl-worker.mjs'];
const LICENCE = 'LICENSE.txt';

/**
 * Copies MapLibre as its makers built it to `static/vendor/maplibre-<version>/`, so that the site serves it
 * itself. Copies of other versions go. Writes nothing when the copy is already right.
 * @param {string} root of the repository
 * @returns {{ folder: string, bytes: number, wasThere: boolean }} bytes: as sent, gzip -9
 */
export function vendorMapLibre(root) {
	const source = join(root, 'node_modules/maplibre-gl');
	/** @type {{ version: string }} */
	const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
	const files = new Map(
		FILES.map((name) => [name, withoutSourceMap(readFileSync(join(source, 'dist', name), 'utf8'))])
	);
	for (const [name, text] of files) checkImports(name, text);
	const bytes = [...files.values()].reduce(
		(sum, text) => sum + gzipSync(text, { level: 9 }).length,
		0
	);
	files.set(LICENCE, readFileSync(join(source, LICENCE), 'utf8'));

	const parent = join(root, 'static/vendor');
	const name = `maplibre-${version}`;
	const wasThere = isCopied(parent, name, files);
	if (!wasThere) {
		rmSync(parent, { recursive: true, force: true });
		mkdirSync(join(parent, name), { recursive: true });
		for (const [file, text] of files) writeFileSync(join(parent, name, file), text);
	}
	return { folder: `static/vendor/${name}`, bytes, wasThere };
}

/**
 * The maps are megabytes that we do not publish; a link to them is a failed request for whoever opens the tools.
 * @param {string} text
 */
function withoutSourceMap(text) {
	return text.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');
}

/**
 * @param {string} name
 * @param {string} text
 */
function checkImports(name, text) {
	for (const [, specifier = ''] of text.matchAll(/\bfrom ?["']([^"']+)["']/g)) {
		if (specifier === './maplibre-gl-shared.mjs') continue;
		throw new Error(
			`maplibre-gl's ${name} imports "${specifier}", which would not be there. ` +
				'Pin a version whose three files need only each other, or add the file to scripts/vendor.js.'
		);
	}
}

/**
 * @param {string} parent
 * @param {string} name
 * @param {Map<string, string>} files
 */
function isCopied(parent, name, files) {
	try {
		if (readdirSync(parent).join() !== name) return false;
		return [...files].every(
			([file, text]) => readFileSync(join(parent, name, file), 'utf8') === text
		);
	} catch {
		return false;
	}
}

/** One line for whoever watches. */
export function reportVendor(root = process.cwd()) {
	const { folder, bytes, wasThere } = vendorMapLibre(root);
	const size = `${(bytes / 1000).toFixed(1)} kB gzipped`;
	console.log(`MapLibre ${wasThere ? 'is in' : 'copied to'} ${folder} (${size})`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) reportVendor();
