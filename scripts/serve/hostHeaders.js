/**
 * @typedef {{ pattern: RegExp, headers: [name: string, value: string][] }} HeaderRule
 */

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path that may end in or hold `*`, then its
 * headers, indented. Lines that start with `#` are notes.
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function readHostHeaders(text) {
	/** @type {HeaderRule[]} */
	const rules = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.trim().startsWith('#')) continue;
		if (!/^\s/.test(line)) {
			rules.push({ pattern: pathPattern(line.trim()), headers: [] });
			continue;
		}
		const colon = line.indexOf(':');
		if (colon === -1)
			throw new Error(`_headers: "${line.trim()}" is neither a path nor "Name: value".`);
		const rule = rules.at(-1);
		if (!rule) throw new Error(`_headers: "${line.trim()}" stands before any path.`);
		rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
	}
	return rules;
}

/**
 * The headers for one address, later rules over earlier ones.
 * @param {HeaderRule[]} rules
 * @param {string} pathname
 * @returns {Record<string, string>}
 */
export function headersFor(rules, pathname) {
	/** @type {Record<string, string>} */
	const headers = {};
	for (const rule of rules) {
		if (!rule.pattern.test(pathname)) continue;
		for (const [name, value] of rule.headers) headers[name.toLowerCase()] = value;
	}
	return headers;
}

/** @param {string} path */
function pathPattern(path) {
	const escaped = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${escaped.join('.*')}$`);
}
