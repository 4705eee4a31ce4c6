import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { readFolder } from '../check-build.js';
import { runNode } from '../run.js';

/** What a clone does not have. */
const NOT_CLONED = new Set([
	'node_modules',
	'build',
	'.git',
	'.svelte-kit',
	'.cache',
	'test-results',
	'static/basemap',
	'static/vendor'
]);

/**
 * Builds the site a second time, from nothing and in another folder, and compares every byte with `build/`.
 * @type {import('./tools.js').Check}
 */
export async function sameBytes(root) {
	const copy = mkdtempSync(join(tmpdir(), 'dateline-'));
	try {
		cpSync(root, copy, {
			recursive: true,
			filter: (path) => !NOT_CLONED.has(relative(root, path).replaceAll('\\', '/'))
		});
		symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
		const { code, output } = await runNode(join(copy, 'scripts/build.js'), [], { cwd: copy });
		if (code !== 0) return { passed: 0, failed: 1, output };
		const first = readFolder(join(root, 'build'));
		const faults = differences(first, readFolder(join(copy, 'build')));
		const note = `${first.size} files`;
		return faults.length === 0
			? { passed: 1, failed: 0, note }
			: { passed: 0, failed: 1, note, output: faults.join('\n') };
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}

/**
 * @param {Map<string, Buffer>} first
 * @param {Map<string, Buffer>} second
 * @returns {string[]} a line for each file that is not the same in both
 */
export function differences(first, second) {
	const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
	return paths.flatMap((path) => {
		const [one, other] = [first.get(path), second.get(path)];
		if (!one || !other) return [`${path} is in the ${one ? 'first' : 'second'} build alone`];
		if (one.equals(other)) return [];
		return [`${path} differs: …${around(one, other)}… and …${around(other, one)}…`];
	});
}

/**
 * @param {Buffer} one
 * @param {Buffer} other
 * @returns {string} some of the first where it parts from the second
 */
function around(one, other) {
	const at = one.findIndex((byte, index) => byte !== other[index]);
	return JSON.stringify(one.toString('latin1', Math.max(0, at - 30), at + 30)).slice(1, -1);
}
