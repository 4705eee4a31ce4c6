import type { SourceFile } from './imports';

/** What text of data could become markup or code by. The policy of the built site blocks most of these too. */
const SINKS = [
	/\{@html/,
	/\b(inner|outer)HTML\b/,
	/\binsertAdjacentHTML\b/,
	/\bsetHTML(Unsafe)?\b/,
	/\bnew Function\b/,
	/\beval\(/,
	/\bdocument\.write/,
	/\bcreateContextualFragment\b/
];
/** `style="…"`, `style={…}`, `style:width={…}`, `{style}`. */
const INLINE_STYLE = /\sstyle(=|:[\w-])|\{style\}/;
const NAMELESS = /(utils?|utilities|helpers?|common|managers?|misc)$/i;

/** The lines of one file in `src/` that the rules on markup forbid. */
export function forbiddenContents({ path, text }: SourceFile): string[] {
	if (/\.test\.ts$/.test(path)) return [];
	const faults = SINKS.flatMap((sink) => {
		const match = sink.exec(text);
		return match ? [`${path}: ${match[0]} makes markup or code of text`] : [];
	});
	const style = path.endsWith('.svelte') ? INLINE_STYLE.exec(markupOf(text)) : null;
	if (style) faults.push(`${path}: the policy blocks style attributes (${style[0].trim()})`);
	return [...faults, ...wordsIn({ path, text })];
}

/** Letters in text, and in attributes that are read out or shown. Of what stands in braces nothing is left by then. */
const WORDS = />[^<>]*\p{L}[^<>]*</gu;
const SPOKEN =
	/\s(?:aria-label|aria-description|aria-roledescription|alt|title|placeholder)="[^"]*\p{L}[^"]*"/gu;

/** Words of the interface that stand in a component: they belong into messages, which each language has its own of. */
function wordsIn({ path, text }: SourceFile): string[] {
	if (!path.endsWith('.svelte')) return [];
	const markup = withoutBraces(markupOf(text)).replace(/&\w+;/g, ' ');
	return [...markup.matchAll(WORDS), ...markup.matchAll(SPOKEN)].map(
		([found]) => `${path}: ${found.replace(/\s+/g, ' ').trim()} belongs into messages`
	);
}

/** Blocks and expressions, which may hold braces themselves. */
function withoutBraces(markup: string): string {
	const next = markup.replace(/\{[^{}]*\}/g, '');
	return next === markup ? markup : withoutBraces(next);
}

/** A component without its scripts, stylesheets and comments. */
function markupOf(text: string): string {
	return text.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '');
}

/** Whether a file or one of its folders has a name that says nothing. */
export function isNameless(path: string): boolean {
	return path.split('/').some((part) => NAMELESS.test(part.replace(/\..*$/, '')));
}
