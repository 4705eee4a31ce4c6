/**
 * @typedef {import('./html.js').Element} Element
 * @typedef {import('./contentPolicy.js').Fault} Fault
 */

const FIX = 'See src/app.html, src/hooks.server.ts and src/routes/languageTags.ts.';

/**
 * Which language's folder a file of the build lies in, and its path there.
 * @param {string} path as `fr/events/kerman.html`
 * @param {readonly string[]} languages that at the root first
 * @returns {{ language: string, path: string }}
 */
export function partOf(path, languages) {
	const [root = '', ...others] = languages;
	const language = others.find((other) => path.startsWith(`${other}/`));
	return language === undefined
		? { language: root, path }
		: { language, path: path.slice(language.length + 1) };
}

/**
 * What a page does not say of its language, or of where it is in others.
 * @param {string} page its path in the build
 * @param {Element[]} elements
 * @param {readonly string[]} languages
 * @returns {Fault[]}
 */
export function languageFaults(page, elements, languages) {
	const { language } = partOf(page, languages);
	const html = elements.find(({ name }) => name === 'html')?.attributes;
	const named = elements
		.filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'alternate')
		.map(({ attributes }) => attributes.get('hreflang'));
	const missing = [...languages, 'x-default'].filter((code) => !named.includes(code));
	return [
		html?.get('lang') === language ? [] : [`its language is ${html?.get('lang')}, not ${language}`],
		/^(ltr|rtl)$/.test(html?.get('dir') ?? '') ? [] : ['it does not say which way it runs'],
		missing.length === 0 ? [] : [`it does not say where it is in ${missing.join(', ')}`]
	]
		.flat()
		.map((what) => ({ what, fix: FIX }));
}
