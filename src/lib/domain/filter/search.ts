import { actorOf, sourcesOf } from '../dataset';
import { eventTitle } from '../eventTitle';
import { countryName } from '../places';
import type { Claim, Dataset, EventRecord } from '../records';

/** Names of a place in other languages and scripts, by its English name, folded. */
export type OtherNames = ReadonlyMap<string, readonly string[]>;

export const NO_OTHER_NAMES: OtherNames = new Map();

/** A text as it is compared: without diacritics, capitals and the differences that typing does not make. */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase()
		.replace(/[‘’ʼ]/g, "'")
		.replace(/\s+/g, ' ');
}

/** The words of a query, folded. All of them must be found, in any order and anywhere. */
export function wordsOf(query: string): string[] {
	return fold(query).trim().split(' ').filter(Boolean);
}

/** Whether each word of a query stands somewhere in what is known of an event. */
export function finds(
	event: EventRecord,
	query: string,
	dataset: Dataset,
	names: OtherNames
): boolean {
	const words = wordsOf(query);
	if (words.length === 0) return true;
	const text = textOf(event, dataset, names);
	return words.every((word) => text.includes(word));
}

/** Folded texts by event; a dataset read through another lens has events of its own. */
const texts = new WeakMap<EventRecord, { names: OtherNames; text: string }>();

function textOf(event: EventRecord, dataset: Dataset, names: OtherNames): string {
	const known = texts.get(event);
	if (known?.names === names) return known.text;
	const parts = partsOf(event, dataset, names).map(({ text }) => text);
	const text = fold(parts.join('\n'));
	texts.set(event, { names, text });
	return text;
}

/** What a part of an event's text is. */
export type PartKind =
	'title' | 'kind' | 'place' | 'name' | 'claim' | 'speaker' | 'actor' | 'summary' | 'source';

/** A text that is searched. */
export interface TextPart {
	kind: PartKind;
	text: string;
	/** Where it stands, for what is of one claim. */
	claim?: Claim;
}

/** Title, places, actors, summary, source titles and the words of claims, each as the reader may have seen it. */
export function partsOf(event: EventRecord, dataset: Dataset, names: OtherNames): TextPart[] {
	const places = [
		...new Set(
			[
				event.place,
				event.admin1,
				event.iso3 && countryName(event.iso3),
				...event.claims.flatMap(placesIn)
			].filter((place): place is string => Boolean(place))
		)
	];
	const all = (kind: PartKind, texts: readonly string[]): TextPart[] =>
		texts.filter((text) => text !== '').map((text) => ({ kind, text }));
	return [
		...all('title', [eventTitle(event)]),
		...all('kind', [event.sub_event_type ?? '']),
		...all('place', places),
		...all(
			'name',
			places.flatMap((place) => names.get(fold(place)) ?? [])
		),
		...event.claims.flatMap(partsOfClaim),
		...all('actor', [...new Set(event.claims.flatMap((claim) => actorsIn(claim, dataset)))]),
		...all('summary', [event.summary]),
		...all(
			'source',
			sourcesOf(event, dataset).flatMap(({ title = '', short_name }) => [title, short_name])
		)
	];
}

function placesIn(claim: Claim): (string | undefined)[] {
	if (claim.field === 'place') return [claim.place, claim.admin1];
	return 'place' in claim ? [claim.place] : [];
}

function partsOfClaim(claim: Claim): TextPart[] {
	const value =
		claim.field === 'target' ? claim.target : claim.field === 'issuer' ? claim.issuer : '';
	const parts: TextPart[] = [
		{ kind: 'claim', text: claim.words, claim },
		{ kind: 'claim', text: value, claim },
		{ kind: 'speaker', text: claim.attributed_to ?? '', claim }
	];
	return parts.filter(({ text }) => text !== '');
}

function actorsIn(claim: Claim, dataset: Dataset): string[] {
	return 'actor' in claim ? [actorOf(dataset, claim.actor).name] : [];
}

/**
 * Where a word of a query was found that stands in none of the texts that the reader has before them; null where they
 * show every word.
 */
export function hitBeyond(
	shown: readonly string[],
	query: string,
	parts: readonly TextPart[]
): TextPart | null {
	const seen = shown.map(fold);
	const missing = wordsOf(query).filter((word) => !seen.some((text) => text.includes(word)));
	const [word] = missing;
	if (word === undefined) return null;
	const whole = parts.find(({ text }) => missing.every((each) => fold(text).includes(each)));
	return whole ?? parts.find(({ text }) => fold(text).includes(word)) ?? null;
}

/** As much of a long text as stands around the first word found in it, cut between words. */
export function excerpt(text: string, query: string, letters = 60): string {
	if (text.length <= 2 * letters) return text;
	const [before = { text: '', found: false }] = highlighted(text, query);
	const at = before.found ? 0 : before.text.length;
	const from = at <= letters ? 0 : text.indexOf(' ', at - letters) + 1;
	const until = text.indexOf(' ', at + letters);
	const end = until < 0 ? text.length : until;
	return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
}

/** A run of text, and whether it is what was looked for. */
export interface Run {
	text: string;
	found: boolean;
}

/** A text cut where words of a query stand in it, as the reader sees it: folding may change how long a text is. */
export function highlighted(text: string, query: string): Run[] {
	const words = wordsOf(query);
	if (words.length === 0) return [{ text, found: false }];
	const marked = markedLetters(text, words);
	const runs: Run[] = [];
	for (const [index, letter] of [...text].entries()) {
		const found = marked[index] ?? false;
		const last = runs.at(-1);
		if (last?.found === found) last.text += letter;
		else runs.push({ text: letter, found });
	}
	return runs;
}

/** For each letter of a text whether a word covers it. */
function markedLetters(text: string, words: readonly string[]): boolean[] {
	const letters = [...text];
	const folded = letters.map(fold);
	const whole = folded.join('');
	const owners = folded.flatMap((part, index) => Array<number>(part.length).fill(index));
	const marked = letters.map(() => false);
	for (const word of words) {
		for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + 1)) {
			for (const owner of owners.slice(at, at + word.length)) marked[owner] = true;
		}
	}
	return marked;
}
