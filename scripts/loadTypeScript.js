import { runnerImport } from 'vite';

/**
 * Loads a module of `src/` in a script, through Vite, which the build uses too.
 * @param {string} path from the root of the repository
 * @returns {Promise<any>} its exports
 */
export async function loadTypeScript(path) {
	const { module } = await runnerImport(pathOf(path), {
		configFile: false,
		// The rules speak to people who write data: in English.
		resolve: { alias: { $messages: pathOf('src/lib/messages/en') } },
		logLevel: 'error'
	});
	return module;
}

/** @param {string} path from the root of the repository */
function pathOf(path) {
	return new URL(`../${path}`, import.meta.url).pathname;
}
