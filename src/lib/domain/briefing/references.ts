import type { Stance } from '../records';
import { COUNTED, FIGURE_FIELDS, STANCES } from '../vocabulary';
import { COUNTABLES, type ClaimReference, type Reference, type Run } from './briefing';
import { formatReference } from './formatReference';

export { formatReference };

const FIELDS = [
	...FIGURE_FIELDS,
	'date',
	'place',
	'target',
	'responsibility',
	'control',
	'issuer'
] as const;

const BRACES = /\{([^{}]*)\}/g;

/**
 * What a reference between braces means; null where it means nothing. `killed:kerman` is the figure by the rule in
 * force, `killed:kerman:dimensions` what one source says, `killed/security_forces:kabul-airport` those it counts,
 * `responsibility/claimed:kerman` one
 * way in which it is put, `count:sources` a count of the dataset.
 */
export function parseReference(text: string): Reference | null {
	const [head = '', event, source, ...rest] = text.trim().split(':');
	if (head === 'count') {
		const what = COUNTABLES.find((countable) => countable === event);
		return what !== undefined && source === undefined ? { kind: 'count', what } : null;
	}
	const [name, part, ...more] = head.split('/');
	const field = FIELDS.find((candidate) => candidate === name);
	const of = COUNTED.find((candidate) => candidate === part) ?? null;
	const stance = STANCES.find((candidate) => candidate === part) ?? null;
	if (!field || !event || source === '' || rest.length > 0 || more.length > 0) return null;
	if (part !== undefined && (isFigure(field) ? of : ofResponsibility(field, stance)) === null) {
		return null;
	}
	return { kind: 'claim', field, of, stance, event, source: source ?? null };
}

/** A text cut at its references. `unread` are braces that mean nothing, as written; they stay in the text. */
export function runsOf(text: string): { runs: Run[]; unread: string[] } {
	const runs: Run[] = [];
	const unread: string[] = [];
	let end = 0;
	for (const match of text.matchAll(BRACES)) {
		const reference = parseReference(match[1] ?? '');
		if (!reference) unread.push(match[0]);
		if (!reference) continue;
		if (match.index > end) runs.push(text.slice(end, match.index));
		runs.push(reference);
		end = match.index + match[0].length;
	}
	if (end < text.length) runs.push(text.slice(end));
	return { runs, unread };
}

function ofResponsibility(field: ClaimReference['field'], stance: Stance | null): Stance | null {
	return field === 'responsibility' ? stance : null;
}

export function isFigure(field: ClaimReference['field']): field is (typeof FIGURE_FIELDS)[number] {
	return FIGURE_FIELDS.some((figure) => figure === field);
}
