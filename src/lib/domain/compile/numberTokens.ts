/** The words that count people or things. A summary holds none of them, and the audit looks for each. */

const CARDINALS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
	'seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds ' +
	'thousand thousands million millions billion billions dozen dozens scores tens';

const ORDINALS =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth';

const VAGUE = 'numerous several multiple many few both majority another';

function wordPattern(words: string): string {
	return `(?<![\\p{L}\\p{N}])(?:${words.split(' ').join('|')})(?![\\p{L}\\p{N}])`;
}

/** `2024-03-23`, `04:12` and `1,000` are one numeral each. */
const NUMERAL = '\\p{Nd}(?:[\\p{Nd}.,:/–-]*\\p{Nd})?';

const COUNTING = new RegExp(`${NUMERAL}|${wordPattern(CARDINALS)}`, 'giu');
const ANY = new RegExp(`${NUMERAL}|${wordPattern(`${CARDINALS} ${ORDINALS} ${VAGUE}`)}`, 'giu');

/** A token and where it stands in its text. */
export interface Token {
	text: string;
	start: number;
	end: number;
}

/** Digits, number words and words such as "dozens". */
export function countingTokens(text: string): Token[] {
	return tokens(text, COUNTING);
}

/** The same with ordinals ("second") and words of no number ("several"): what `numbers.csv` must account for. */
export function numberTokens(text: string): Token[] {
	return tokens(text, ANY);
}

function tokens(text: string, pattern: RegExp): Token[] {
	return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
		text: found,
		start: index,
		end: index + found.length
	}));
}
