import { actorOf } from '$lib/domain/dataset';
import type { Claim, Dataset, EventRecord } from '$lib/domain/records';
import { detail } from '$messages/detail';
import { responsibility } from '$messages/responsibility';
import { jointCountries } from '$lib/domain/jointCountries';
import { claimValue, isWordsOnly } from './claimText';
import { countryOf } from '$lib/domain/places';

/** One thing that one source says on a field, with every place where it says so. */
export interface SaidValue {
	/** Null where the words are the value: “dozens”. */
	value: string | null;
	withoutNumber: boolean;
	quotations: Quotation[];
	/** The other countries that the same statement covers. */
	jointWith: string[];
}

export interface Quotation {
	words: string;
	/** Who the source says said it. */
	saidBy: string | null;
	paragraphs: number[];
}

/** What one source says on one field, value by value, in the order of its text. */
export function saidValues(
	claims: readonly Claim[],
	event: EventRecord,
	dataset: Dataset
): SaidValue[] {
	const ordered = [...claims].sort((a, b) => a.paragraph - b.paragraph);
	const values = [...new Set(ordered.map((claim) => valueOf(claim, dataset)))];
	return values.map((value) => {
		const same = ordered.filter((claim) => valueOf(claim, dataset) === value);
		const isItsWords = same.every(({ words }) => detail.quoted(words) === value);
		const joint = same.flatMap((claim) => jointCountries(claim, dataset));
		return {
			value: isItsWords ? null : value,
			withoutNumber: same.some(isWordsOnly),
			quotations: quotationsOf(same),
			jointWith: [...new Set(joint)].filter((country) => country !== countryOf(event))
		};
	});
}

function quotationsOf(claims: readonly Claim[]): Quotation[] {
	const found = new Map<string, Quotation>();
	for (const { words, attributed_to: saidBy = null, paragraph } of claims) {
		const key = `${words}\n${saidBy ?? ''}`;
		const quotation = found.get(key) ?? { words, saidBy, paragraphs: [] };
		if (!quotation.paragraphs.includes(paragraph)) quotation.paragraphs.push(paragraph);
		found.set(key, quotation);
	}
	return [...found.values()];
}

/** A stance with its actor in one phrase, so that none can be taken for another. */
function valueOf(claim: Claim, dataset: Dataset): string {
	if (claim.field !== 'responsibility') return claimValue(claim, dataset);
	const { name } = actorOf(dataset, claim.actor);
	return claim.stance === 'confirmed'
		? responsibility.said.confirmed[claim.confirms ?? 'act'](name)
		: responsibility.said[claim.stance](name);
}
