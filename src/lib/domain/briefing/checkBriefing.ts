import { briefingFaults as words } from '$messages/briefingFaults';
import { claimsOf, eventOf } from '../dataset';
import { figuresOf } from '../figures';
import { readThrough } from '../readThrough';
import type { Dataset, EventRecord, ResponsibilityClaim } from '../records';
import type { Block, Briefing, BriefingFault, ClaimReference, Run, Step } from './briefing';
import { lensOf } from './lensOf';
import { formatReference, isFigure, runsOf } from './references';

/** What a briefing says of events, sources and figures that the dataset does not have, at the line of its step. */
export function checkBriefing(briefing: Briefing, dataset: Dataset): BriefingFault[] {
	return briefing.steps.flatMap((step) => {
		const read = readThrough(dataset, lensOf(step, briefing));
		const ofReferences = referencesIn(step).map((reference) => faultOf(reference, read, dataset));
		return [...faultsOfView(step.view, read, dataset), ...ofReferences]
			.filter((fault) => fault !== null)
			.map((fault) => ({ line: step.line, ...fault }));
	});
}

type Finding = Omit<BriefingFault, 'line'>;

function faultsOfView(view: Step['view'], read: Dataset, whole: Dataset): Finding[] {
	const { selectedId: id, source } = view;
	const unknown = faultOfFilter(view, whole);
	if (unknown) return [unknown];
	if (source !== null && !hasSource(source, whole)) return [words.noSource(source)];
	if (id === null || eventOf(read, id)) return [];
	if (!eventOf(whole, id)) return [words.noEvent(id)];
	return [words.notSpokenOf(id)];
}

/** A filter by what the dataset does not have would leave nothing, in every step that uses it. */
function faultOfFilter(view: Step['view'], whole: Dataset): Finding | null {
	const { events, actors } = whole;
	const country = view.countries.find((code) => !events.some(({ iso3 }) => iso3 === code));
	if (country !== undefined) return words.noEventIn(country);
	const actor = view.actors.find((id) => !actors.some((known) => known.id === id));
	if (actor !== undefined) return words.noActor(actor);
	const source = view.reportedBy.find((id) => !hasSource(id, whole));
	return source === undefined ? null : words.noSource(source);
}

/** Every reference to claims in a step: in its caption, and in its notes. */
export function referencesIn({ blocks, notes }: Pick<Step, 'blocks' | 'notes'>): ClaimReference[] {
	const runs = [...blocks.flatMap(runsOfBlock), ...runsOf(notes).runs];
	return runs.filter((run) => typeof run !== 'string' && run.kind === 'claim') as ClaimReference[];
}

function runsOfBlock(block: Block): readonly Run[] {
	if (block.kind === 'figure') return [block.reference];
	return block.kind === 'text' ? block.runs : block.items.flat();
}

function faultOf(reference: ClaimReference, read: Dataset, whole: Dataset): Finding | null {
	const { event: id, source } = reference;
	if (!eventOf(whole, id)) return words.noEvent(id);
	if (source !== null && !hasSource(source, whole)) return words.noSource(source);
	const event = eventOf(read, id);
	if (event && hasClaim(reference, event, read)) return null;
	return words.noClaim(formatReference(reference));
}

function hasClaim(
	{ field, of, stance, source }: ClaimReference,
	event: EventRecord,
	dataset: Dataset
): boolean {
	const isHeard = (claim: { source: string }) => source === null || claim.source === source;
	if (!isFigure(field)) {
		return claimsOf(event, field).some(
			(claim) =>
				isHeard(claim) && (stance === null || (claim as ResponsibilityClaim).stance === stance)
		);
	}
	return figuresOf(event, dataset).some(
		(figure) =>
			figure.field === field && (of === null || figure.of === of) && figure.counting.some(isHeard)
	);
}

function hasSource(id: string, dataset: Dataset): boolean {
	return dataset.sources.some((source) => source.id === id);
}
