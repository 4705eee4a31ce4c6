import { join } from 'node:path';
import { runNode } from '../run.js';

/**
 * @typedef {{ passed: number, failed: number, output?: string, note?: string }} Result `output`: shown when
 *   something failed; `note`: a few words beside the title
 * @typedef {(root: string) => Promise<Result>} Check
 */

/**
 * A check that is one program: it passes when the program says so.
 * @param {string} script from the root
 * @param {string[]} args
 * @returns {Check}
 */
function tool(script, args) {
	return async (root) => {
		const { code, output } = await runNode(join(root, script), args, {
			cwd: root,
			env: { NO_COLOR: '1' }
		});
		return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
	};
}

export const formatting = tool('node_modules/prettier/bin/prettier.cjs', [
	'--check',
	'--log-level',
	'warn',
	'.'
]);

export const lint = tool('node_modules/eslint/bin/eslint.js', [
	'--config',
	'tests/eslint.config.js',
	'--max-warnings',
	'0',
	'.'
]);

const sync = tool('node_modules/@sveltejs/kit/svelte-kit.js', ['sync']);
const svelteCheck = tool('node_modules/svelte-check/bin/svelte-check', [
	'--tsconfig',
	'./tsconfig.json',
	'--fail-on-warnings'
]);

/** @type {Check} */
export async function types(root) {
	const synced = await sync(root);
	return synced.failed ? synced : svelteCheck(root);
}

export const mapData = tool('scripts/prepare.js', []);
export const build = tool('scripts/build.js', []);

/**
 * Every claim against the document it was coded from.
 * @param {string} sources the folder of the documents, from the root
 * @returns {Check}
 */
export function claims(sources) {
	return tool('scripts/audit.js', ['--sources', sources]);
}
