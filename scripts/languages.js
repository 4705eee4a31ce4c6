import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Its pages lie at the root of the site, beside what all languages share. */
export const ROOT_LANGUAGE = 'en';

/**
 * The languages of the interface, that at the root first: each folder of messages that has its index.
 * @param {string} root of the repository
 * @returns {string[]}
 */
export function languagesIn(root) {
	const folder = join(root, 'src/lib/messages');
	const others = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'index.ts')))
		.map(({ name }) => name)
		.filter((name) => name !== ROOT_LANGUAGE);
	return [ROOT_LANGUAGE, ...others.sort()];
}

/**
 * Where Kit writes what it makes of a language on the way: two may be built at once.
 * @param {string} language
 */
export function outputOf(language) {
	return language === ROOT_LANGUAGE ? '.svelte-kit' : `.cache/kit/${language}`;
}

/**
 * Under which path a language's pages lie, as `/fr`; empty for that at the root.
 * @param {string} language
 */
export function pathOf(language) {
	return language === ROOT_LANGUAGE ? '' : `/${language}`;
}
