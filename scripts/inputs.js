import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['src', 'static', 'geodata', 'scripts'];
/** Variables of the environment that a build reads. */
const SETTINGS = ['BASE_PATH', 'PUBLIC_REPORT_URL', 'PUBLIC_SITE_URL'];
/** Made from the rest by `scripts/prepare.js`, so not themselves what the site is made from. */
const GENERATED = ['static/basemap', 'static/vendor'];

/**
 * One hash of everything the site is built from: equal inputs give equal sites. It names the version of a
 * build, where a clock would make two builds differ, and tells `npm start` whether to build again.
 * @param {string} root of the repository
 * @returns {string} 64 hexadecimal digits
 */
export function hashOfInputs(root) {
	const hash = createHash('sha256');
	for (const setting of SETTINGS) hash.update(`${setting}=${process.env[setting] ?? ''}\n`);
	for (const path of inputFiles(root)) {
		const content = createHash('sha256')
			.update(readFileSync(join(root, path)))
			.digest('hex');
		hash.update(`${path}\n${content}\n`);
	}
	return hash.digest('hex');
}

/**
 * @param {string} root
 * @returns {string[]} paths from the root, with `/`, in a fixed order
 */
export function inputFiles(root) {
	const own = readdirSync(root, { withFileTypes: true })
		.filter((entry) => entry.isFile() && /^[^.].*\.(js|ts|json|md)$/.test(entry.name))
		.map((entry) => entry.name);
	return [...own, ...FOLDERS.flatMap((folder) => filesUnder(root, folder))].sort();
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesUnder(root, folder) {
	if (GENERATED.includes(folder)) return [];
	return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = `${folder}/${entry.name}`;
		if (entry.isDirectory()) return filesUnder(root, path);
		return /\.test\.\w+$/.test(entry.name) ? [] : [path];
	});
}
