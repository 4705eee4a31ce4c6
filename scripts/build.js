import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkBuild } from './check-build.js';
import { hashOfInputs } from './inputs.js';
import { prepare } from './prepare.js';
import { runNode } from './run.js';
import { runMain, step, Stop } from './steps.js';

/** Holds the hash of what `build/` was made from. */
const STAMP = '.cache/built-from.txt';

/**
 * Whether `build/` is the site that the files here make.
 * @param {string} root of the repository
 */
export function isBuilt(root) {
	const stamp = join(root, STAMP);
	if (!existsSync(stamp) || !existsSync(join(root, 'build/index.html'))) return false;
	return readFileSync(stamp, 'utf8') === hashOfInputs(root);
}

/**
 * Builds the site to `build/` and checks what was built.
 * @param {string} root of the repository
 * @throws {Stop} when a part fails or the site breaks a rule of `scripts/check-build.js`
 */
export async function build(root) {
	const inputs = hashOfInputs(root);
	rmSync(join(root, STAMP), { force: true });
	await step('Preparing the map', () => prepare(root));
	await step('Building the site', async () => {
		const vite = join(root, 'node_modules/vite/bin/vite.js');
		const { code, output } = await runNode(vite, ['build', '--logLevel', 'warn'], { cwd: root });
		if (code !== 0) throw new Stop(`${output}\nThe site could not be built: the reason is above.`);
	});
	await step('Checking what was built', () => checkBuild(join(root, 'build')));
	mkdirSync(dirname(join(root, STAMP)), { recursive: true });
	writeFileSync(join(root, STAMP), inputs);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	await runMain(() => build(process.cwd()));
}
