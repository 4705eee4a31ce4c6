import type { ClaimReference, Countable, Reference } from '$lib/domain/briefing/briefing';
import { isFigure } from '$lib/domain/briefing/references';
import { contradictionsOf } from '$lib/domain/agreement';
import { hasNumber } from '$lib/domain/counting';
import { claimsOf, eventOf, sourceOf } from '$lib/domain/dataset';
import { figuresOf, headlineFigure, spanText, type Figure } from '$lib/domain/figures';
import type { Claim, Dataset, EventRecord, Source } from '$lib/domain/records';
import { datelineDate } from '$lib/domain/sentences';
import { figureText } from '$lib/domain/wording';
import { messages } from '$messages';
import { briefing as words } from '$messages/briefing';
import { claimValue } from '$lib/panels/claimText';

/** What stands for a reference in a text. */
export interface Said {
	/** As the sources wrote it, with its ends: "some 140". */
	text: string;
	/** The span of all reports, where they differ from it: "more than 60 to some 140". */
	span: string | null;
	/** Who says it, in order; none for a count. */
	sources: readonly SaidBy[];
}

export interface SaidBy {
	source: Source;
	paragraph: number;
}

/** `dataset` is read through the step's lens; null where nothing of it stands behind the reference. */
export function saidText(reference: Reference, dataset: Dataset): Said | null {
	if (reference.kind === 'count') {
		const count = words.count(countOf(reference.what, dataset));
		return { text: count, span: null, sources: [] };
	}
	const event = eventOf(dataset, reference.event);
	if (!event) return null;
	const figure = figureOf(reference, event, dataset);
	if (figure) return saidOfFigure(figure, reference.source, dataset);
	return saidOfClaims(reference, event, dataset);
}

/** The figure that a reference means: the one that stands for the event, where it does not say whom it counts. */
export function figureOf(
	{ field, of }: ClaimReference,
	event: EventRecord,
	dataset: Dataset
): Figure | null {
	if (!isFigure(field)) return null;
	const headline = headlineFigure(event, dataset);
	if (of === null && headline?.field === field) return headline;
	const figures = figuresOf(event, dataset).filter((figure) => figure.field === field);
	return (of === null ? figures[0] : figures.find((figure) => figure.of === of)) ?? null;
}

function saidOfFigure(figure: Figure, source: string | null, dataset: Dataset): Said | null {
	const { headline, counting } = figure;
	if (source !== null) {
		const claim = counting.find((candidate) => candidate.source === source);
		return claim
			? { text: figureText(claim), span: null, sources: saidBy([claim], dataset) }
			: null;
	}
	if (!headline) {
		return { text: words.noNumber, span: null, sources: saidBy(figure.wordsOnly, dataset) };
	}
	const span = spanText(counting.filter(hasNumber));
	return {
		text: headline.text,
		span: span === headline.text ? null : span,
		sources: saidBy(headline.claims, dataset)
	};
}

function saidOfClaims(
	{ field, stance, source }: ClaimReference,
	event: EventRecord,
	dataset: Dataset
): Said | null {
	if (isFigure(field)) return null;
	const claims: readonly Claim[] = claimsOf(event, field).filter(
		(claim: Claim) =>
			(source === null || claim.source === source) &&
			(stance === null || (claim.field === 'responsibility' && claim.stance === stance))
	);
	if (claims.length === 0) return null;
	if (source === null && field === 'date') {
		return { text: datelineDate(event), span: null, sources: saidBy(claims, dataset) };
	}
	// Of a place the chosen one, with those that name it: others name a wider one, or one that is disputed.
	const chosen =
		source === null && field === 'place'
			? claims.filter((claim) => claimValue(claim, dataset) === event.place)
			: claims;
	const said = chosen.length > 0 ? chosen : claims;
	const values = [...new Set(said.map((claim) => valueInText(claim, dataset)))];
	return { text: messages.sentences.or(values), span: null, sources: saidBy(said, dataset) };
}

/** A comma inside a value would be read as one between values. */
function valueInText(claim: Claim, dataset: Dataset): string {
	return claim.field === 'target' && claim.place
		? words.targetIn(claim.target, claim.place)
		: claimValue(claim, dataset);
}

/** Each source once, at the first paragraph that says it. */
function saidBy(claims: readonly Claim[], dataset: Dataset): SaidBy[] {
	const paragraphs = new Map<string, number>();
	for (const { source, paragraph } of claims) {
		paragraphs.set(source, Math.min(paragraph, paragraphs.get(source) ?? Infinity));
	}
	return [...paragraphs]
		.map(([id, paragraph]) => ({ source: sourceOf(dataset, id), paragraph }))
		.sort((a, b) => a.source.number - b.source.number);
}

function countOf(what: Countable, dataset: Dataset): number {
	const ofType = (type: EventRecord['event_type']) =>
		dataset.events.filter(({ event_type }) => event_type === type).length;
	const disputes = dataset.events.map((event) => contradictionsOf(event, dataset).length);
	switch (what) {
		case 'sources':
			return dataset.sources.filter(({ id }) =>
				dataset.events.some(({ claims }) => claims.some(({ source }) => source === id))
			).length;
		case 'events':
			return dataset.events.length - ofType('arrest');
		case 'attacks':
			return ofType('attack');
		case 'operations':
			return ofType('operation');
		case 'countries':
			return ofType('arrest');
		case 'contradictions':
			return disputes.reduce((sum, count) => sum + count, 0);
		case 'disputed-events':
			return disputes.filter((count) => count > 0).length;
	}
}
