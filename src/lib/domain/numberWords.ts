/** Numbers as prose writes them: digits, words to ninety-nine, and a hundred, thousand or million of either. */

const UNITS = (
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
	'seventeen eighteen nineteen'
).split(' ');

const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const SCALES = new Map([
	['hundred', 100],
	['thousand', 1_000],
	['million', 1_000_000]
]);

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+|\d+`;
const SCALE = [...SCALES.keys()].join('|');
const UNIT_AFTER_TEN = String.raw`[-\s](?:${UNITS.slice(1, 10).join('|')})\b`;
const TEN = `(?:${TENS.slice(2).join('|')})(?:${UNIT_AFTER_TEN}|(?!${UNIT_AFTER_TEN}))`;
const WORD = `${TEN}|${UNITS.join('|')}`;
const FIRST = String.raw`${DIGITS}|${WORD}|a(?=\s+(?:${SCALE})\b)`;
const REST = String.raw`\s+(?:${SCALE})\b(?!\s+(?:and\s+)?(?:${DIGITS}|${WORD})\b)`;

/** Part of a number is not the number: no end of "six hundred and ten" or "1.5", no "two" of "two dozen". */
const NO_MORE_BEFORE = String.raw`(?<![\d,.])(?<!\b(?:${SCALE})\s+(?:and\s+)?)`;
const NO_MORE_AFTER = String.raw`(?![.,]\d)(?!\s+(?:dozen|score|${SCALE})s?\b)`;

/** The source of a pattern that finds one number, to be used with the flag `i`. */
export const NUMBER_PATTERN = String.raw`${NO_MORE_BEFORE}\b(?:${FIRST})\b(?:${REST})?${NO_MORE_AFTER}`;

/** The number that a match of the pattern names. */
export function readNumber(text: string): number {
	const parts = text
		.toLowerCase()
		.replaceAll(',', '')
		.split(/[-\s]+/);
	const scale = SCALES.get(parts.at(-1) ?? '');
	const counted = scale === undefined ? parts : parts.slice(0, -1);
	return counted.reduce((sum, part) => sum + valueOf(part), 0) * (scale ?? 1);
}

function valueOf(part: string): number {
	if (part === 'a') return 1;
	if (TENS.includes(part)) return TENS.indexOf(part) * 10;
	return UNITS.includes(part) ? UNITS.indexOf(part) : Number(part);
}
