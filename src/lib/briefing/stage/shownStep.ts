import type { Block, Briefing, ClaimReference, Run, Step } from '$lib/domain/briefing/briefing';
import { lensOf } from '$lib/domain/briefing/lensOf';
import { isFigure } from '$lib/domain/briefing/references';
import { contradictionsOf } from '$lib/domain/agreement';
import { actorOf, claimsOf, eventOf, sourceOf } from '$lib/domain/dataset';
import { dateTextBeside, dayText } from '$lib/domain/dates';
import type { Figure } from '$lib/domain/figures';
import { filterFrom } from '$lib/domain/filter/filter';
import { matchingDataset } from '$lib/domain/filter/matches';
import { NO_OTHER_NAMES } from '$lib/domain/filter/search';
import { readThrough } from '$lib/domain/readThrough';
import type {
	Claim,
	Dataset,
	EventRecord,
	ResponsibilityClaim,
	Source,
	Stance
} from '$lib/domain/records';
import { datelineDate, rowDate } from '$lib/domain/sentences';
import { STANCES } from '$lib/domain/vocabulary';
import { figureText, shortFigureText } from '$lib/domain/wording';
import { briefing as words } from '$messages/briefing';
import { messages } from '$messages';
import { claimValue, inOrder } from '$lib/panels/claimText';
import { figureOf, saidText, type Said } from './saidText';

/** A step with all that it shows, worked out of the dataset as the step reads it. */
export interface ShownStep {
	step: Step;
	/** From 1. */
	number: number;
	steps: number;
	/** Read as the step asks. */
	dataset: Dataset;
	/** What of it the step's filter leaves on the map. */
	mapped: Dataset;
	/** "29 March 2024": the day up to which sources count. */
	asOf: string;
	/** What the dateline names: the event that the view selects. */
	dateline: { place: string | null; date: string } | null;
	/** What sources exclude each other on, of the event that the view selects. */
	disputes: readonly string[];
	blocks: readonly ShownBlock[];
	/** The sources behind the step, by number. */
	sources: readonly StepSource[];
}

export type ShownRun = string | Said;

export type ShownBlock =
	| { kind: 'text'; runs: readonly ShownRun[] }
	| { kind: 'figure'; figure: Figure; event: EventRecord }
	/** Who says what of something that is no number. */
	| { kind: 'voices'; title: string; voices: readonly Voice[] }
	/** Who is said to have done it, stance by stance. */
	| { kind: 'blame'; stances: readonly { stance: Stance; voices: readonly Voice[] }[] }
	| { kind: 'events'; rows: readonly EventRow[] }
	| { kind: 'list'; items: readonly (readonly ShownRun[])[] };

/** One value with the sources that give it. */
export interface Voice {
	value: string;
	/** Whom the sources name as saying it; empty where one of them speaks for itself. */
	speakers: readonly string[];
	sources: readonly Source[];
}

export interface EventRow {
	event: EventRecord;
	title: string;
	date: string;
	said: Said;
	disputes: readonly string[];
}

export interface StepSource {
	source: Source;
	/** What it says on the step's large figure; null where the step has none. */
	says: string | null;
	/** It speaks for that figure. */
	leads: boolean;
}

export function shownStep(briefing: Briefing, number: number, whole: Dataset): ShownStep | null {
	const step = briefing.steps[number - 1];
	if (!step) return null;
	const lens = lensOf(step, briefing);
	const dataset = readThrough(whole, lens);
	const event = eventOf(dataset, step.view.selectedId);
	const blocks = step.blocks.flatMap((block) => shownBlock(block, dataset));
	return {
		step,
		number,
		steps: briefing.steps.length,
		dataset,
		mapped: matchingDataset(filterFrom(step.view), { dataset, names: NO_OTHER_NAMES }),
		asOf: dayText(lens.asOf ?? lastDay(whole)),
		dateline: event && { place: event.place ?? null, date: datelineDate(event) },
		disputes: event ? disputesOf(event, dataset) : [],
		blocks,
		sources: sourcesOf(blocks, event, dataset)
	};
}

function lastDay(dataset: Dataset): string {
	const days = dataset.sources.map(({ issued }) => issued.latest ?? issued.earliest ?? '');
	return days.sort().at(-1) ?? '';
}

function disputesOf(event: EventRecord, dataset: Dataset): string[] {
	const about = contradictionsOf(event, dataset).map((found) => found.about);
	return [...new Set(about)].map((what) => messages.sentences.differs[what]);
}

function shownBlock(block: Block, dataset: Dataset): ShownBlock[] {
	switch (block.kind) {
		case 'text':
			return [{ kind: 'text', runs: shownRuns(block.runs, dataset) }];
		case 'figure':
			return blockOfReference(block.reference, dataset);
		case 'rows': {
			const rows = block.items.map((runs) => eventRow(runs, dataset));
			const isTable = rows.every((row) => row !== null);
			return [
				isTable
					? { kind: 'events', rows }
					: { kind: 'list', items: block.items.map((runs) => shownRuns(runs, dataset)) }
			];
		}
	}
}

export function shownRuns(runs: readonly Run[], dataset: Dataset): ShownRun[] {
	return runs.map((run) =>
		typeof run === 'string'
			? run
			: (saidText(run, dataset) ?? { text: words.noNumber, span: null, sources: [] })
	);
}

function blockOfReference(reference: ClaimReference, dataset: Dataset): ShownBlock[] {
	const event = eventOf(dataset, reference.event);
	if (!event) return [];
	const figure = figureOf(reference, event, dataset);
	if (figure && reference.source === null) return [{ kind: 'figure', figure, event }];
	if (isFigure(reference.field)) {
		return [{ kind: 'text', runs: shownRuns([reference], dataset) }];
	}
	if (reference.field === 'responsibility') {
		return [{ kind: 'blame', stances: blameOf(reference, event, dataset) }];
	}
	const voices = voicesOf(reference, event, dataset);
	return [{ kind: 'voices', title: words.voicesOf[reference.field], voices }];
}

/** Values in the order in which the sources, by number, first give them. */
function voicesOf(
	{ field, source }: ClaimReference,
	event: EventRecord,
	dataset: Dataset
): Voice[] {
	if (isFigure(field)) return [];
	const claims = inOrder(claimsOf(event, field), dataset).filter(
		(claim) => source === null || claim.source === source
	);
	return voicesBy(claims, (claim) => claimValue(claim, dataset), dataset);
}

/** A group's claim is its own statement, whatever the channel; who else speaks is named where no source does. */
function blameOf({ source, stance: only }: ClaimReference, event: EventRecord, dataset: Dataset) {
	const claims = inOrder(claimsOf(event, 'responsibility'), dataset).filter(
		(claim) => source === null || claim.source === source
	);
	const nameOf = ({ actor, confirms }: ResponsibilityClaim) => {
		const { name } = actorOf(dataset, actor);
		return confirms === 'claim' ? words.onlyItsClaim(name) : name;
	};
	return STANCES.filter((stance) => only === null || stance === only)
		.map((stance) => {
			const voices = voicesBy(
				claims.filter((claim) => claim.stance === stance),
				nameOf,
				dataset
			);
			return {
				stance,
				voices: stance === 'claimed' ? voices.map((voice) => ({ ...voice, speakers: [] })) : voices
			};
		})
		.filter(({ voices }) => voices.length > 0);
}

function voicesBy<C extends Claim>(
	claims: readonly C[],
	valueOf: (claim: C) => string,
	dataset: Dataset
): Voice[] {
	return [...new Set(claims.map(valueOf))].map((value) => {
		const same = claims.filter((claim) => valueOf(claim) === value);
		const isTheirOwn = same.some(({ attributed_to }) => attributed_to === undefined);
		const ids = [...new Set(same.map((claim) => claim.source))];
		return {
			value,
			speakers: isTheirOwn
				? []
				: [...new Set(same.flatMap(({ attributed_to }) => attributed_to ?? []))],
			sources: ids.map((id) => sourceOf(dataset, id))
		};
	});
}

/** Null where an item is more than one reference. */
function eventRow(runs: readonly Run[], dataset: Dataset): EventRow | null {
	const [only, ...more] = runs;
	if (!only || more.length > 0 || typeof only === 'string' || only.kind === 'count') return null;
	const event = eventOf(dataset, only.event);
	const said = saidText(only, dataset);
	if (!event || !said) return null;
	return {
		event,
		title: event.title,
		date: rowDate(event),
		// The row has the date anyway: who refers to it lists an event for which no source gives a figure.
		said: isFigure(only.field) ? said : { ...said, text: words.noNumber },
		disputes: disputesOf(event, dataset)
	};
}

function sourcesOf(
	blocks: readonly ShownBlock[],
	event: EventRecord | null,
	dataset: Dataset
): StepSource[] {
	const large = blocks.find((block) => block.kind === 'figure');
	const figure = large?.figure ?? null;
	const cited = new Set(blocks.flatMap(citedBy));
	if (figure) for (const { source } of figure.counting) cited.add(source);
	if (cited.size === 0 && event) for (const { source } of event.claims) cited.add(source);
	return dataset.sources
		.filter(({ id }) => cited.has(id))
		.map((source) => {
			const claim = figure?.counting.find((counted) => counted.source === source.id);
			return {
				source,
				says: claim ? figureText(claim) : figure ? words.saysNothing : null,
				leads: figure?.headline?.claims.some((one) => one.source === source.id) ?? false
			};
		});
}

/** Ids of the sources that a block rests on. */
function citedBy(block: ShownBlock): string[] {
	switch (block.kind) {
		case 'text':
			return idsIn(block.runs);
		case 'list':
			return block.items.flatMap(idsIn);
		case 'events':
			return block.rows.flatMap(({ said }) => said.sources.map(({ source }) => source.id));
		case 'voices':
			return idsOf(block.voices);
		case 'blame':
			return block.stances.flatMap(({ voices }) => idsOf(voices));
		case 'figure':
			return block.figure.headline?.claims.map(({ source }) => source) ?? [];
	}
}

function idsOf(voices: readonly Voice[]): string[] {
	return voices.flatMap(({ sources }) => sources.map(({ id }) => id));
}

function idsIn(runs: readonly ShownRun[]): string[] {
	return runs.flatMap((run) =>
		typeof run === 'string' ? [] : run.sources.map(({ source }) => source.id)
	);
}

/** The lowest and the highest report on a figure, with the day each was issued: its year where that is not the event's. */
export function endsOf(
	figure: Figure,
	event: EventRecord,
	dataset: Dataset
): { text: string; issued: string }[] {
	const year = event.when.edtf.slice(0, 4);
	const numeric = figure.counting
		.filter(({ low, high }) => low !== null || high !== null)
		.sort((a, b) => (a.high ?? a.low ?? 0) - (b.high ?? b.low ?? 0));
	const [first, last] = [numeric[0], numeric.at(-1)];
	const isSpan = (first?.high ?? first?.low) !== (last?.high ?? last?.low);
	const ends = first && last && isSpan ? [first, last] : [];
	return ends.map((claim) => ({
		text: shortFigureText(claim),
		issued: dateTextBeside(sourceOf(dataset, claim.source).issued, year)
	}));
}
