import { withoutNotes, type Briefing } from '$lib/domain/briefing/briefing';
import { runsOf } from '$lib/domain/briefing/references';
import { daysOfIssue } from '$lib/domain/dataset';
import { dateText, dayText } from '$lib/domain/dates';
import type { Dataset, Source } from '$lib/domain/records';
import type { CountryLabel } from '$lib/map/countryLabel';
import type { Town } from '$lib/map/towns';
import { takeaway as words } from '$messages/takeaway';
import { joined } from '$messages/joined';
import { shownRuns, shownStep, type ShownRun, type ShownStep } from '../stage/shownStep';
import { fitOf, type Fit } from './fit';
import { drawStepMap, hatchedIn, type StepMap } from '../stage/stepMap';

/** Where a briefing that is taken away comes from. */
export interface TakenFrom {
	/** The whole address of the briefing; null for one that is only on this device. */
	address: string | null;
	/** Of `land.svg`. */
	land: string;
}

/** All that paper, slides and a file show of a briefing. */
export interface TakenBriefing {
	title: string;
	language: string;
	/** "29 March 2024" */
	asOf: string;
	/** Of the dataset. */
	version: string;
	steps: readonly TakenStep[];
	/** Every source behind a step, by number. */
	sources: readonly Source[];
}

export interface TakenStep {
	shown: ShownStep;
	/** How large its text is set, so that all of it is on the page. */
	fit: Fit;
	drawn: StepMap;
	/** ISO 3166-1 alpha-3 of the countries with arrests. */
	hatched: readonly string[];
	/** For the speaker, paragraph by paragraph; empty where they are not taken along. */
	notes: readonly (readonly ShownRun[])[];
}

export interface Taking {
	briefing: Briefing;
	dataset: Dataset;
	countries: readonly CountryLabel[];
	/** Those that the maps may name. */
	towns?: readonly Town[];
	/** Whether notes are asked for; private ones are never taken along. */
	notes: boolean;
}

export function takenBriefing({
	briefing,
	dataset,
	countries,
	towns,
	notes
}: Taking): TakenBriefing {
	const withNotes = notes && hasPublicNotes(briefing);
	// Nothing of notes that stay behind is in what is handed on.
	const told = withNotes ? briefing : withoutNotes(briefing);
	const steps = told.steps.flatMap(({ notes: text }, index) => {
		const shown = shownStep(told, index + 1, dataset);
		if (!shown) return [];
		const drawn = drawStepMap(shown, dataset, countries, towns);
		const hatched = hatchedIn(shown.mapped, drawn.camera.zoom);
		const paragraphs = paragraphsOf(text, shown.dataset);
		return [{ shown, fit: fitOf(shown), drawn, hatched, notes: paragraphs }];
	});
	const cited = new Set(steps.flatMap(({ shown }) => shown.sources.map(({ source }) => source.id)));
	return {
		title: briefing.title,
		language: briefing.language,
		asOf: dayText(briefing.asOf ?? daysOfIssue(dataset).at(-1) ?? ''),
		version: dataset.version,
		steps,
		sources: dataset.sources.filter(({ id }) => cited.has(id))
	};
}

/** Those of many towns that the maps name: a page need not carry the others. */
export function townsNamed(taking: Omit<Taking, 'notes'>): Town[] {
	const { steps } = takenBriefing({ ...taking, notes: false });
	const names = new Set(steps.flatMap(({ drawn }) => drawn.towns.map(({ name }) => name)));
	return (taking.towns ?? []).filter(([name]) => names.has(name));
}

/** Whether there are notes that may be taken along. */
export function hasPublicNotes({ notes, steps }: Briefing): boolean {
	return notes === 'public' && steps.some((step) => step.notes.trim() !== '');
}

/** Notes without the marks of Markdown, with what their references say. */
function paragraphsOf(notes: string, dataset: Dataset): ShownRun[][] {
	return notes
		.split(/\n\s*\n|\n(?=\s*[-*+]\s)/)
		.map((paragraph) => paragraph.replace(/^\s*[-*+]\s+/, '– ').replaceAll(/\s*\n\s*/g, ' '))
		.map((paragraph) => paragraph.replaceAll(/(\*{1,2}|__)(?=\S)(.+?)\1/g, '$2').trim())
		.filter((paragraph) => paragraph !== '')
		.map((paragraph) => shownRuns(runsOf(paragraph).runs, dataset));
}

/** The facts on a source after its title, in the order in which they are read. */
export function sourceFacts(source: Source): string[] {
	const { authors, publisher, issued, issued_basis, wire, document, url } = source;
	const day = dateText(issued);
	return [
		authors.length > 0 ? joined.commas(authors) : words.noAuthor,
		publisher ?? words.noPublisher,
		issued_basis === 'inferred' ? words.inferred(day) : words.issued(day),
		...(wire.length > 0 ? [words.relays(wire)] : []),
		words.document(document),
		...(url === undefined ? [words.noLink] : [])
	];
}
