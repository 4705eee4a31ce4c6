import { claimSentences } from '$messages/claimSentences';
import { qualified } from '$messages/qualified';
import type { Qualifier } from '$lib/messages/Qualifier';
import { NUMBER_PATTERN, readNumber } from './numberWords';
import type { FigureClaim } from './records';

/** What a run of words says as a number: both ends null where it names none. */
export interface Reading {
	low: number | null;
	high: number | null;
	approximate: boolean;
	/** As the source wrote it, in lower case: "at least"; empty for a bare number. */
	qualifier: Qualifier | '';
	number: number | null;
}

interface QualifierRow {
	/** How the table in the methodology shows it. */
	words: readonly Qualifier[];
	read(n: number): { low: number | null; high: number | null; approximate?: true };
}

/** How words become numbers. The methodology page prints this table; the build holds every figure claim to it. */
export const QUALIFIERS: readonly QualifierRow[] = [
	{ words: ['at least', 'no fewer than'], read: (n) => ({ low: n, high: null }) },
	{ words: ['more than', 'over'], read: (n) => ({ low: n + 1, high: null }) },
	{
		words: ['some', 'about', 'around', 'approximately', 'roughly'],
		read: (n) => ({ low: n, high: n, approximate: true })
	},
	{ words: ['nearly', 'almost'], read: (n) => ({ low: null, high: n - 1, approximate: true }) },
	{ words: ['up to', 'at most'], read: (n) => ({ low: null, high: n }) }
];

const QUALIFIED_NUMBER = new RegExp(
	`(?:\\b(${QUALIFIERS.flatMap(({ words }) => words).join('|')})\\s+)?(${NUMBER_PATTERN})`,
	'i'
);

/** A claim's words are read again with every filter and lens. */
const known = new Map<string, Reading>();

/** Reads the first number of a run of words with what qualifies it. Words without a number give null at both ends. */
export function readWords(words: string): Reading {
	const reading = known.get(words) ?? readAnew(words);
	known.set(words, reading);
	return reading;
}

function readAnew(words: string): Reading {
	const match = QUALIFIED_NUMBER.exec(words);
	if (!match) return { low: null, high: null, approximate: false, qualifier: '', number: null };
	const [, before = '', digits = ''] = match;
	const number = readNumber(digits);
	const row = QUALIFIERS.find(({ words }) => words.some((word) => word === before.toLowerCase()));
	const ends = row?.read(number);
	const qualifier = row?.words.find((word) => word === before.toLowerCase()) ?? '';
	return {
		low: ends ? ends.low : number,
		high: ends ? ends.high : number,
		approximate: ends?.approximate ?? false,
		qualifier,
		number
	};
}

/** Words of quantity that name no number. */
const VAGUE_QUANTITY =
	/\b(?:many |several )?(?:dozens|scores|hundreds|thousands|numerous|deadly)\b/i;

/** A figure as its source wrote it, in digits: "some 140", "at least 6", "nearly 100", "“dozens of civilians”". */
export function figureText(claim: FigureClaim): string {
	if (claim.enumerated && claim.low !== null) {
		return claimSentences.countedFromText(claimSentences.orMore(claim.low));
	}
	const { qualifier, number } = readWords(claim.words);
	if (number === null) return claimSentences.quoted(claim.words);
	return qualifier ? qualified(qualifier, number) : String(number);
}

/** As `figureText`, in the fewest words: "two or more" for what was counted from the text, "“dozens”". */
export function shortFigureText(claim: FigureClaim): string {
	if (claim.enumerated && claim.low !== null) return claimSentences.orMore(claim.low);
	const [vague] = VAGUE_QUANTITY.exec(claim.words) ?? [];
	return readWords(claim.words).number === null && vague
		? claimSentences.quoted(vague)
		: figureText(claim);
}
