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
	const text = fold(partsOf(event, dataset, names).join('\n'));
	texts.set(event, { names, text });
	return text;
}

/** Title, places, actors, summary, source titles and the words of claims, each as the reader may have seen it. */
function partsOf(event: EventRecord, dataset: Dataset, names: OtherNames): string[] {
	const places = [
		event.place,
		event.admin1,
		event.iso3 && countryName(event.iso3),
		...event.claims.flatMap(placesIn)
	].filter((place): place is string => Boolean(place));
	return [
		eventTitle(event),
		event.sub_event_type ?? '',
		event.summary,
		...places,
		...places.flatMap((place) => names.get(fold(place)) ?? []),
		...event.claims.flatMap((claim) => [...textsIn(claim), ...actorsIn(claim, dataset)]),
		...sourcesOf(event, dataset).flatMap(({ title = '', short_name }) => [title, short_name])
	];
}

function placesIn(claim: Claim): (string | undefined)[] {
	if (claim.field === 'place') return [claim.place, claim.admin1];
	return 'place' in claim ? [claim.place] : [];
}

function textsIn(claim: Claim): string[] {
	const value =
		claim.field === 'target' ? claim.target : claim.field === 'issuer' ? claim.issuer : '';
	return [claim.words, claim.attributed_to ?? '', value];
}

function actorsIn(claim: Claim, dataset: Dataset): string[] {
	return 'actor' in claim ? [actorOf(dataset, claim.actor).name] : [];
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
