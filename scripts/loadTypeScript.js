import { runnerImport } from 'vite';

/**
 * Loads a module of `src/` in a script, through Vite, which the build uses too.
 * @param {string} path from the root of the repository
 * @returns {Promise<any>} its exports
 */
export async function loadTypeScript(path) {
	const { module } = await runnerImport(new URL(`../${path}`, import.meta.url).pathname, {
		configFile: false,
		logLevel: 'error'
	});
	return module;
}
