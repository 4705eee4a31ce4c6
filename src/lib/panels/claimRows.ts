import { sourceOf } from '$lib/domain/dataset';
import type { Claim, Dataset, EventRecord, Source } from '$lib/domain/records';
import { claimNotes, claimValue, inOrder } from './claimText';

/** One source saying one thing, wherever in its text it says so. */
export interface ClaimRow {
	first: Claim;
	source: Source;
	value: string;
	/** Its words in the order of the text; the same words of several paragraphs stand once. */
	said: { text: string; paragraphs: number[]; ids: string[] }[];
	notes: string[];
}

/**
 * Claims as rows: a source that repeats itself is one row with all its paragraphs, since saying a thing three times
 * is not three reports. Another speaker or another note makes another row.
 */
export function claimRows(
	claims: readonly Claim[],
	event: EventRecord,
	dataset: Dataset
): ClaimRow[] {
	const rows = new Map<string, ClaimRow>();
	for (const claim of inOrder(claims, dataset)) {
		const value = claimValue(claim, dataset);
		const notes = claimNotes(claim, event, dataset);
		const key = [claim.source, value, claim.attributed_to, ...notes].join('\n');
		const row = rows.get(key) ?? {
			first: claim,
			source: sourceOf(dataset, claim.source),
			value,
			said: [],
			notes
		};
		rows.set(key, row);
		addWords(row, claim);
	}
	return [...rows.values()];
}

function addWords({ said }: ClaimRow, { words, paragraph, id }: Claim): void {
	const same = said.find(({ text }) => text === words);
	if (!same) {
		said.push({ text: words, paragraphs: [paragraph], ids: [id] });
		return;
	}
	same.ids.push(id);
	if (!same.paragraphs.includes(paragraph)) same.paragraphs.push(paragraph);
}
