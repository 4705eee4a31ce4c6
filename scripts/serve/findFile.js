import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/**
 * Finds the file that an address means, the way static hosts do: the file itself, the same name with `.html`,
 * or the `index.html` of a folder. Nothing outside the folder is ever found.
 * @param {string} folder
 * @param {string} pathname as the browser sent it, still percent-encoded
 * @returns {Promise<string | null>} a path on disk
 */
export async function findFile(folder, pathname) {
	const root = resolve(folder);
	const wanted = decode(pathname);
	if (wanted === null) return null;
	const path = join(root, wanted);
	if (path !== root && !path.startsWith(root + sep)) return null;
	const trimmed = path.endsWith(sep) ? path.slice(0, -1) : path;
	const candidates = [path, `${trimmed}.html`, join(trimmed, 'index.html')];
	for (const candidate of candidates) if (await isFile(candidate)) return candidate;
	return null;
}

/** @param {string} pathname */
function decode(pathname) {
	try {
		const decoded = decodeURIComponent(pathname);
		return decoded.includes('\0') ? null : decoded;
	} catch {
		return null;
	}
}

/** @param {string} path */
async function isFile(path) {
	try {
		return !path.endsWith(sep) && (await stat(path)).isFile();
	} catch {
		return false;
	}
}
