import { QUALIFIERS } from '$lib/domain/wording';

/** One way to qualify a number n, and what the rules make of it, in terms of n. */
export interface QualifierRow {
	/** "more than n, over n". */
	says: string;
	/** "n + 1"; null where the words leave that end open. */
	low: string | null;
	high: string | null;
	approximate: boolean;
	/** The words say that the number itself is not reached. */
	isBelow: boolean;
}

/** Any number does: the rules move an end by a fixed step. */
const TRIAL = 1000;

/** What the rules make of each way to qualify a number, asked of the rules themselves. */
export function qualifierRows(): QualifierRow[] {
	return QUALIFIERS.map(({ words, read }) => {
		const { low, high, approximate } = read(TRIAL);
		return {
			says: words.map((word) => `${word} n`).join(', '),
			low: inTermsOfN(low),
			high: inTermsOfN(high),
			approximate: approximate ?? false,
			isBelow: high !== null && high < TRIAL
		};
	});
}

function inTermsOfN(end: number | null): string | null {
	if (end === null) return null;
	const step = end - TRIAL;
	if (step === 0) return 'n';
	return step > 0 ? `n + ${step}` : `n − ${-step}`;
}
