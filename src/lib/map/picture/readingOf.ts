/** Hebrew, Arabic and what is written in their way, and the mark that says so. */
const LEFTWARDS = /[\u200f\u0590-\u08ff\ufb1d-\ufefc]/;
/** A name of another script in a sentence. */
const ISOLATED = /[\u2066-\u2068][^\u2069]*\u2069/g;

/** Which way a line of text reads: as its first letter does, as `unicode-bidi: plaintext` has it on the page. */
export function readingOf(text: string): 'ltr' | 'rtl' {
	const [first = ''] = /[\p{L}\u200f]/u.exec(text.replaceAll(ISOLATED, '')) ?? [];
	return LEFTWARDS.test(first) ? 'rtl' : 'ltr';
}
