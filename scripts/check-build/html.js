/**
 * @typedef {{ name: string, attributes: Map<string, string>, offset: number, text: string }} Element
 *   `offset`: where its tag starts; `text`: what stands in a `script`, `style` or `title`, else empty
 */

/** In these no tag is a tag until their own end. */
const TEXT_ELEMENTS = new Set(['script', 'style', 'title', 'textarea']);
const TAG =
	/<!--[\s\S]*?-->|<([a-zA-Z][\w:-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/**
 * The elements of a page in the order of their start tags. Enough of HTML for pages that Svelte wrote, which are
 * well formed and escape every `"` and `<` in a value.
 * @param {string} html
 * @returns {Element[]}
 */
export function elementsOf(html) {
	/** @type {Element[]} */
	const elements = [];
	const tag = new RegExp(TAG);
	for (let match = tag.exec(html); match; match = tag.exec(html)) {
		const name = match[1]?.toLowerCase();
		if (name === undefined) continue;
		let text = '';
		if (TEXT_ELEMENTS.has(name)) {
			const end = html.indexOf(`</${name}`, tag.lastIndex);
			text = html.slice(tag.lastIndex, end === -1 ? undefined : end);
			tag.lastIndex += text.length;
		}
		elements.push({ name, attributes: attributesOf(match[2] ?? ''), offset: match.index, text });
	}
	return elements;
}

/**
 * @param {string} source
 * @returns {Map<string, string>} names in lower case; the first of two counts, as in a browser
 */
function attributesOf(source) {
	const attributes = new Map();
	for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
		const key = name.toLowerCase();
		if (!attributes.has(key)) attributes.set(key, unescaped(double ?? single ?? bare ?? ''));
	}
	return attributes;
}

/** @param {string} value */
function unescaped(value) {
	return value
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}
