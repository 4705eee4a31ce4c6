import type { SourceFile } from './imports';

/**
 * What lies on the map, the timeline or a plot stands where its drawing has it, whichever way the page reads. Here alone
 * a stylesheet may say left and right.
 */
const DRAWN = [
	/^src\/lib\/map\//,
	/^src\/lib\/plots\/(PlotTable|TollHistory)\.svelte$/,
	/^src\/lib\/timeline\/TimelineControls\.svelte$/,
	/^src\/lib\/briefing\/own\/ViewAdded\.svelte$/
];

const SIDED = [
	/(?<![\w-])(left|right)\s*:/,
	/(?<![\w-])(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b/,
	/(?<![\w-])border-(top|bottom)-(left|right)-radius\b/,
	/(?<![\w-])(text-align|float|clear)\s*:\s*(left|right)\b/,
	/(?<![\w-])(background-position|transform-origin|object-position)\s*:[^;]*\b(left|right)\b/,
	/(?<![\w-])translateX\(/
];
const SHORTHAND = /(?<![\w-])(margin|padding|inset)\s*:\s*([^;{}]+)/g;

/** What stylesheets say of left and right where a page that reads to the left must turn round. */
export function sidedStyles({ path, text }: SourceFile): string[] {
	if (DRAWN.some((drawn) => drawn.test(path))) return [];
	const styles = (path.endsWith('.css') ? text : stylesOf(text)).replace(/\/\*[\s\S]*?\*\//g, '');
	const found = SIDED.flatMap((sided) => sided.exec(styles)?.[0] ?? []);
	for (const [whole, , values = ''] of styles.matchAll(SHORTHAND)) {
		const [, right, , left] = partsOf(values);
		if (left !== undefined && left !== right) found.push(whole.replace(/\s+/g, ' '));
	}
	return found.map((part) => `${path}: ${part} has a logical name, such as inline-start`);
}

function stylesOf(component: string): string {
	return [...component.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('');
}

/** Parted where a space stands outside of all brackets. */
function partsOf(values: string): string[] {
	const parts = [''];
	let depth = 0;
	for (const sign of values.trim()) {
		if (sign === '(') depth++;
		if (sign === ')') depth--;
		if (/\s/.test(sign) && depth === 0) parts.push('');
		else parts.push(parts.pop() + sign);
	}
	return parts.filter((part) => part !== '');
}
