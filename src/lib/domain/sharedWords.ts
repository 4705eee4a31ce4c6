import type { Claim, Dataset } from './records';

/** A paragraph of one source and one of another that say several things in the same words. */
export interface SharedParagraph {
	first: number;
	second: number;
	/** Each run of words once. */
	runs: readonly string[];
}

/** Two short runs, as “in Kabul” and “deadly”, meet by chance. */
const LEAST_RUNS = 2;
const LEAST_WORDS = 6;

/**
 * Paragraphs that two sources have word for word, as far as the claims coded from them can show: several claims on one
 * event in the same words. The documents themselves are not in the dataset.
 */
export function sharedParagraphs(
	firstId: string,
	secondId: string,
	dataset: Dataset
): SharedParagraph[] {
	const found = new Map<string, { first: number; second: number; runs: string[] }>();
	for (const { claims } of dataset.events) {
		for (const claim of claims.filter(({ source }) => source === firstId)) {
			for (const other of claims.filter(({ source }) => source === secondId)) {
				if (!hasSameWords(claim, other)) continue;
				const key = `${claim.paragraph} ${other.paragraph}`;
				const pair = found.get(key) ?? {
					first: claim.paragraph,
					second: other.paragraph,
					runs: []
				};
				if (!pair.runs.includes(claim.words)) pair.runs.push(claim.words);
				found.set(key, pair);
			}
		}
	}
	return [...found.values()]
		.filter(({ runs }) => runs.length >= LEAST_RUNS && countWords(runs) >= LEAST_WORDS)
		.sort((a, b) => a.first - b.first || a.second - b.second);
}

/** Whether two claims of one field stand in the same words. */
export function hasSameWords(claim: Claim, other: Claim): boolean {
	return claim.field === other.field && folded(claim.words) === folded(other.words);
}

function folded(words: string): string {
	return words.toLowerCase().replace(/\s+/g, ' ').trim();
}

function countWords(runs: readonly string[]): number {
	return runs.flatMap((run) => run.split(/\s+/)).length;
}
