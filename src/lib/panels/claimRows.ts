import { sourceOf } from '$lib/domain/dataset';
import type { Claim, Dataset, EventRecord, Source } from '$lib/domain/records';
import { messages } from '$lib/messages';
import { claimNotes, claimValue, inOrder } from './claimText';

/** One source and all that it says on one field. */
export interface SourceRows {
	source: Source;
	rows: ClaimRow[];
}

/** One source saying one thing, wherever in its text it says so. */
export interface ClaimRow {
	first: Claim;
	/** Null where the words are the value: “dozens”. */
	value: string | null;
	/** Its words in the order of the text; the same words of several paragraphs stand once. */
	said: { text: string; paragraphs: number[]; ids: string[] }[];
	notes: string[];
}

/** Claims by source, in the order of the sources' numbers. */
export function rowsBySource(
	claims: readonly Claim[],
	event: EventRecord,
	dataset: Dataset
): SourceRows[] {
	const ids = [...new Set(inOrder(claims, dataset).map(({ source }) => source))];
	return ids.map((id) => {
		const own = claims.filter(({ source }) => source === id);
		return { source: sourceOf(dataset, id), rows: claimRows(own, event, dataset) };
	});
}

/**
 * Claims as rows: a source that repeats itself is one row with all its paragraphs, since saying a thing three times
 * is not three reports. Another speaker or another note makes another row.
 */
function claimRows(claims: readonly Claim[], event: EventRecord, dataset: Dataset): ClaimRow[] {
	const rows = new Map<string, ClaimRow>();
	for (const claim of inOrder(claims, dataset)) {
		const value = claimValue(claim, dataset);
		const notes = claimNotes(claim, event, dataset);
		const key = [value, claim.attributed_to, ...notes].join('\n');
		const row = rows.get(key) ?? {
			first: claim,
			value: value === messages.detail.quoted(claim.words) ? null : value,
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
