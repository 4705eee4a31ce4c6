import { sourceOf } from '$lib/domain/dataset';
import type { Claim, Dataset, EventRecord, Source } from '$lib/domain/records';
import { detail } from '$messages/detail';
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
	passages: Passage[];
	/** What holds for each of its passages. */
	notes: string[];
}

/** The same words by the same speaker, in one paragraph or several. */
export interface Passage {
	words: string;
	paragraphs: number[];
	/** Ids of the claims. */
	ids: string[];
	/** Who the source says said it. */
	saidBy: string | null;
	notes: string[];
}

/**
 * Claims by source, in the order of the sources' numbers. A source that repeats itself is one row with all its
 * passages, since saying a thing three times is not three reports.
 */
export function rowsBySource(
	claims: readonly Claim[],
	event: EventRecord,
	dataset: Dataset
): SourceRows[] {
	const ordered = inOrder(claims, dataset);
	const ids = [...new Set(ordered.map(({ source }) => source))];
	return ids.map((id) => ({
		source: sourceOf(dataset, id),
		rows: rowsOf(
			ordered.filter(({ source }) => source === id),
			event,
			dataset
		)
	}));
}

function rowsOf(claims: readonly Claim[], event: EventRecord, dataset: Dataset): ClaimRow[] {
	const values = [...new Set(claims.map((claim) => claimValue(claim, dataset)))];
	return values.flatMap((value) => {
		const same = claims.filter((claim) => claimValue(claim, dataset) === value);
		const [first] = same;
		if (!first) return [];
		const isItsWords = same.every(({ words }) => detail.quoted(words) === value);
		const passages = passagesOf(same, event, dataset);
		const notes = sharedNotes(passages);
		return [
			{
				first,
				value: isItsWords ? null : value,
				passages: passages.map((passage) => ({
					...passage,
					notes: passage.notes.filter((note) => !notes.includes(note))
				})),
				notes
			}
		];
	});
}

function passagesOf(claims: readonly Claim[], event: EventRecord, dataset: Dataset): Passage[] {
	const passages = new Map<string, Passage>();
	for (const claim of claims) {
		const { id, words, paragraph, attributed_to: saidBy = null } = claim;
		const notes = claimNotes(claim, event, dataset);
		const key = [words, saidBy, ...notes].join('\n');
		const passage = passages.get(key) ?? { words, paragraphs: [], ids: [], saidBy, notes };
		passages.set(key, passage);
		passage.ids.push(id);
		if (!passage.paragraphs.includes(paragraph)) passage.paragraphs.push(paragraph);
	}
	return [...passages.values()];
}

function sharedNotes(passages: readonly Passage[]): string[] {
	const [first, ...rest] = passages;
	return first ? first.notes.filter((note) => rest.every(({ notes }) => notes.includes(note))) : [];
}
