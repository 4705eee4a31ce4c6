import { cssRules, type CssRule } from './cssRules';
import { fetchText } from '$lib/map/picture/land';

/** The styles that a document needs of those on this page, with the fonts that its text needs inside. */
export async function stylesOf(body: Element): Promise<string> {
	const letters = new Set(
		[...(body.textContent ?? '')].map((character) => character.codePointAt(0) ?? 0)
	);
	const sheets = await Promise.all(
		[...document.styleSheets].map(async ({ href, ownerNode }) => {
			// An extension's sheet has an address of its own, and is no part of the site.
			if (href !== null && new URL(href).origin !== location.origin) return '';
			const css = href === null ? (ownerNode?.textContent ?? '') : await fetchText(href);
			const base = href ?? document.baseURI;
			const texts = cssRules(css).map((rule) => textOf(rule, { body, letters, base }));
			return (await Promise.all(texts)).join('');
		})
	);
	return sheets.filter((sheet) => sheet !== '').join('\n');
}

interface Wanted {
	body: Element;
	/** Code points of its text. */
	letters: ReadonlySet<number>;
	/** What addresses in the sheet are relative to. */
	base: string;
}

/** A rule as written, or '' where nothing in the document could ever match it. */
async function textOf({ head, body, inner }: CssRule, wanted: Wanted): Promise<string> {
	if (head === '@font-face') return fontOf(body, wanted);
	if (inner) {
		const texts = await Promise.all(inner.map((rule) => textOf(rule, wanted)));
		return texts.some((text) => text !== '') ? `${head}{${texts.join('')}}\n` : '';
	}
	const isKept = head.startsWith('@') || isUsed(head, wanted.body);
	return isKept ? `${head}{${body}}\n` : '';
}

function isUsed(selectors: string, body: Element): boolean {
	return withoutStates(selectors)
		.split(',')
		.map((selector) => selector.trim())
		.some((selector) => {
			if (selector === '' || /^(html|body)\b/.test(selector)) return true;
			try {
				return body.querySelector(selector) !== null;
			} catch {
				// Nothing is left between two combinators: better once too often.
				return true;
			}
		});
}

/** Without what only narrows a selector down, or comes true when the file's script runs. */
function withoutStates(selectors: string): string {
	let text = selectors.replaceAll(/\[(data-deck|data-current|hidden)[^\]]*\]/g, '');
	for (let before = ''; before !== text;) {
		before = text;
		text = text.replaceAll(/::?[\w-]+(\([^()]*\))?/g, '');
	}
	return text;
}

/** The font itself in place of its address; '' where no letter of the text is in its range. */
async function fontOf(body: string, { letters, base }: Wanted): Promise<string> {
	const [found, , address] = /url\((["']?)([^"')]+)\1\)/.exec(body) ?? [];
	// Stand-ins take the place of a font that is still on its way; here none is.
	if (found === undefined || address === undefined) return '';
	const [, ranges = ''] = /unicode-range:([^;}]*)/i.exec(body) ?? [];
	if (!isInRange(ranges, letters)) return '';
	const url = new URL(address, base);
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
	const data = await dataUri(await response.blob());
	return `@font-face{${body.replace(found, `url(${data})`)}}\n`;
}

function isInRange(ranges: string, letters: ReadonlySet<number>): boolean {
	const spans = ranges.split(',').flatMap((range) => {
		// A whole block may be written with question marks.
		const [, from = '', to = from] = /U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/i.exec(range) ?? [];
		if (from === '') return [];
		return [
			[
				Number.parseInt(from.replaceAll('?', '0'), 16),
				Number.parseInt(to.replaceAll('?', 'F'), 16)
			] as const
		];
	});
	return spans.some(([from, to]) => [...letters].some((one) => one >= from && one <= to));
}

function dataUri(blob: Blob): Promise<string> {
	return new Promise((done, failed) => {
		const reader = new FileReader();
		reader.onerror = () => failed(reader.error ?? new Error('The font could not be read.'));
		reader.onload = () => done(String(reader.result));
		reader.readAsDataURL(new Blob([blob], { type: 'font/woff2' }));
	});
}
