import type { Component } from 'svelte';
import { sourceOf } from '$lib/domain/dataset';
import {
	excerpt,
	hitBeyond,
	partsOf,
	type OtherNames,
	type TextPart
} from '$lib/domain/filter/search';
import type { Dataset, EventRecord } from '$lib/domain/records';
import { filters as words } from '$messages/filters';
import Found from './Found.svelte';
import FoundBeyond from './FoundBeyond.svelte';

/** A text in which a word was found, and what stands around it. */
export interface Beyond {
	before: string;
	text: string;
	after: string;
}

/**
 * Where a row shows what was searched for, and what draws it: with the hit, since a list that is not searched has no
 * need of it.
 */
export interface RowHit {
	query: string;
	/** Null where the row shows all of it. */
	beyond: Beyond | null;
	/** The same for the row's name. */
	spoken: string;
	Found: Component<{ text: string; query: string }>;
	FoundBeyond: Component<{ beyond: Beyond; query: string }>;
}

/** `shown`: what the row shows of the event. */
export function rowHit(
	event: EventRecord,
	shown: readonly string[],
	query: string,
	{ dataset, names }: { dataset: Dataset; names: OtherNames }
): RowHit {
	const part = hitBeyond(shown, query, partsOf(event, dataset, names));
	const beyond = part && beyondOf(part, query, dataset);
	const spoken = beyond ? `${beyond.before}${beyond.text}${beyond.after}` : '';
	return { query, beyond, spoken, Found, FoundBeyond };
}

function beyondOf({ kind, text, claim }: TextPart, query: string, dataset: Dataset): Beyond {
	const { before, after } = words.hit;
	const said = kind === 'claim' || kind === 'speaker';
	return {
		before: before[kind],
		text: excerpt(text, query),
		after:
			said && claim ? after[kind](sourceOf(dataset, claim.source).short_name, claim.paragraph) : ''
	};
}
