/** Of these there is one for all languages. */
const SHARED = ['/*', '/vendor/*', '/data/*'];
/** Cloudflare Pages reads no more rules than this. */
const MOST_RULES = 100;

/**
 * The `_headers` file of a site in several languages: what it asks for a page, it asks for that page in each.
 * @param {string} text of the file for the language at the root
 * @param {readonly string[]} paths of the other languages, as `/fr`
 */
export function languageHeaders(text, paths) {
	const rules = text
		.split(/^(?=\/)/m)
		.filter((rule) => rule.startsWith('/'))
		.map((rule) => {
			const [path = '', ...headers] = rule.split('\n').filter((line) => /^(\/|\s+\S)/.test(line));
			return { path: path.trim(), headers };
		})
		.filter(({ path }) => !SHARED.includes(path));
	const added = paths.flatMap((language) =>
		rules.flatMap(({ path, headers }) => {
			// Hosts answer both `/fr` and `/fr/`.
			const pages = path === '/' ? [language, `${language}/`] : [language + path];
			return pages.map((page) => [page, ...headers].join('\n'));
		})
	);
	const count = [...text.matchAll(/^\//gm)].length + added.length;
	if (count > MOST_RULES) {
		throw new Error(`_headers would have ${count} rules, and hosts read ${MOST_RULES}.`);
	}
	return added.length === 0 ? text : `${text.trimEnd()}\n\n${added.join('\n')}\n`;
}
