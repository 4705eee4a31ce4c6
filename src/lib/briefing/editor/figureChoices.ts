import { COUNTABLES, type ClaimReference, type Reference } from '$lib/domain/briefing/briefing';
import { formatReference } from '$lib/domain/briefing/references';
import { claimsOf, sourcesOf } from '$lib/domain/dataset';
import { figuresOf, headlineFigure } from '$lib/domain/figures';
import type { Claim, Dataset, EventRecord, Source } from '$lib/domain/records';
import { editing as words } from '$messages/editing';
import { figureAlone } from '$messages/figureAlone';
import { saidText } from '../stage/saidText';

/** A reference that a caption can take, with what it prints. */
export interface FigureChoice {
	/** As it is written: `{killed:kerman}`. */
	reference: string;
	/** "killed" */
	what: string;
	/** "nearly 100" */
	said: string;
	/** Whose words they are alone; null for those that the rule picks. */
	source: Source | null;
}

const OTHER_FIELDS = ['date', 'place', 'target', 'responsibility', 'control', 'issuer'] as const;

/** All that can be said of an event as `dataset` reads it: by the rule first, then source by source. */
export function figureChoices(event: EventRecord, dataset: Dataset): FigureChoice[] {
	const headline = headlineFigure(event, dataset);
	const figures = figuresOf(event, dataset).flatMap(({ field, of, counting }) => {
		const isHeadline = field === headline?.field && of === headline.of;
		const reference = { field, of: isHeadline ? null : of, stance: null, event: event.id };
		return choicesOf(reference, figureAlone[field][of], counting, event, dataset);
	});
	const others = OTHER_FIELDS.flatMap((field) => {
		const claims = claimsOf(event, field);
		if (claims.length === 0) return [];
		const reference = { field, of: null, stance: null, event: event.id };
		return choicesOf(reference, words.insert.fields[field], claims, event, dataset);
	});
	return [...figures, ...others];
}

/** What can be said of the dataset. */
export function countChoices(dataset: Dataset): FigureChoice[] {
	return COUNTABLES.map((what) =>
		choice({ kind: 'count', what }, words.insert.counts[what], null, dataset)
	);
}

function choicesOf(
	reference: Omit<ClaimReference, 'kind' | 'source'>,
	what: string,
	claims: readonly Claim[],
	event: EventRecord,
	dataset: Dataset
): FigureChoice[] {
	const speaking = sourcesOf(event, dataset).filter(({ id }) =>
		claims.some(({ source }) => source === id)
	);
	return [null, ...speaking].map((source) =>
		choice({ kind: 'claim', ...reference, source: source?.id ?? null }, what, source, dataset)
	);
}

function choice(
	reference: Reference,
	what: string,
	source: Source | null,
	dataset: Dataset
): FigureChoice {
	const said = saidText(reference, dataset)?.text ?? '';
	return { reference: formatReference(reference), what, said, source };
}
