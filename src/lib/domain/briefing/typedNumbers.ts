/** Digits and the words that name a number, but for "one", which mostly names none ("one of them", "no one"). */
const NUMERAL = String.raw`\p{Nd}(?:[\p{Nd}.,:/–-]*\p{Nd})?`;
const WORDS =
	'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
	'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands ' +
	'million millions billion billions dozen dozens scores';
const NUMBER = new RegExp(
	`${NUMERAL}|(?<![\\p{L}\\p{N}])(?:${WORDS.split(' ').join('|')})(?![\\p{L}\\p{N}])`,
	'giu'
);

/** The numbers that a text types out. A caption holds none: each of its figures refers to a claim or a rule. */
export function numberWordsIn(text: string): string[] {
	return [...text.matchAll(NUMBER)].map(([found]) => found);
}
