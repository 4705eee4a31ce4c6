/** Hebrew, Arabic and what is written in their way. */
const LEFTWARDS = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** Which way a line of text reads: as its first letter does, as `unicode-bidi: plaintext` has it on the page. */
export function readingOf(text: string): 'ltr' | 'rtl' {
	const [first = ''] = /\p{L}/u.exec(text) ?? [];
	return LEFTWARDS.test(first) ? 'rtl' : 'ltr';
}
