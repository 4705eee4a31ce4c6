import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from '../run.js';
import { step, Stop } from '../steps.js';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

/** The first Node that our tools run on. */
const OLDEST_NODE = [20, 19];

/** @throws {Stop} on a Node that is too old */
export function checkNode(version = process.versions.node) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
	if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
	throw new Stop(`Dateline needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${version}.`);
}

/**
 * Installs exactly what `package-lock.json` names, where that is not what is installed.
 * @param {string} root of the repository
 * @throws {Stop} when npm fails
 */
export async function installPackages(root) {
	const locked = readLockfile(join(root, 'package-lock.json'));
	const installed = readLockfile(join(root, 'node_modules/.package-lock.json'));
	if (locked && installed && isInstalled(locked, installed)) return;
	refuseLink(join(root, 'node_modules'));
	await step('Installing packages (npm ci; a few minutes the first time)', async () => {
		// The tests need no advisories, and a registry that answers none would only delay them.
		const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund'], { cwd: root });
		if (code !== 0) throw new Stop(`${output}\nnpm ci failed: its words are above.`);
	});
}

/**
 * `npm ci` empties the folder first, and through a link that is somebody else's.
 * @param {string} folder
 * @throws {Stop}
 */
function refuseLink(folder) {
	if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
	throw new Stop(
		`${folder} is a link, and npm ci would empty the folder it leads to. ` +
			'Remove the link, or run npm ci where it leads.'
	);
}

/**
 * Whether all that the lockfile names is there, by npm's own record of what it installed. Packages for other
 * systems are optional and do not count.
 * @param {Lockfile} locked
 * @param {Lockfile} installed
 */
export function isInstalled(locked, installed) {
	return Object.entries(locked.packages).every(([path, wanted]) => {
		if (path === '' || wanted.optional || wanted.devOptional) return true;
		const there = installed.packages[path];
		return there?.version === wanted.version && there?.integrity === wanted.integrity;
	});
}

/**
 * @param {string} path
 * @returns {Lockfile | null}
 */
function readLockfile(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return null;
	}
}
