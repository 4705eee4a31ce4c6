/** A rule of a stylesheet: what stands before its braces, and what stands between them. */
export interface CssRule {
	head: string;
	body: string;
	/** Rules that hold rules: `@media` and the like. */
	inner: CssRule[] | null;
}

/**
 * Cuts a stylesheet into its rules, as written. The browser's own reading of it will not do: it writes a `font` that
 * holds a custom property back as nothing where a longer property follows.
 */
export function cssRules(css: string): CssRule[] {
	const rules: CssRule[] = [];
	const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
	let depth = 0;
	let start = 0;
	let open = 0;
	for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{};]/g)) {
		if (sign === '{' && depth++ === 0) open = index;
		// `@import` and `@charset`, which hold no braces.
		if (sign === ';' && depth === 0) start = index + 1;
		if (sign !== '}' || --depth > 0) continue;
		const [head, body] = [text.slice(start, open).trim(), text.slice(open + 1, index).trim()];
		const holdsRules = /^@(media|supports|container|layer)\b/.test(head);
		rules.push({ head, body, inner: holdsRules ? cssRules(body) : null });
		start = index + 1;
	}
	return rules;
}
