import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runNode } from './run.js';
import { runMain, Stop } from './steps.js';
import { reportVendor } from './vendor.js';

/**
 * Makes what the site is built from and nobody writes by hand: MapLibre's files and the basemap. Both do
 * nothing when they are up to date.
 * @param {string} root of the repository
 */
export async function prepare(root) {
	reportVendor(root);
	const basemap = join(root, 'scripts/basemap/build.js');
	const { code } = await runNode(basemap, [], { cwd: root, show: true });
	if (code !== 0) throw new Stop('The basemap could not be built: the reason is above.');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	await runMain(() => prepare(process.cwd()));
}
