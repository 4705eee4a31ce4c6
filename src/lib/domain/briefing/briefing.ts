import type { ViewState } from '../link';
import type { Counted, Day, FigureField, Stance } from '../records';

/** A briefing: steps that are shown one after another on a screen. Its text is a Markdown file (`readBriefing.ts`). */
export interface Briefing {
	title: string;
	/** BCP 47, of the text. */
	language: string;
	/** What the sources had said by that day counts, where a step's view says nothing else; null: everything. */
	asOf: Day | null;
	/** Private notes stay in the file: they are never part of the site. */
	notes: 'public' | 'private';
	/** How long it is meant to take; null where the file does not say. */
	minutes: number | null;
	steps: readonly Step[];
}

export interface Step {
	/** Plain text. */
	heading: string;
	/** What the step says, as Markdown with references. */
	caption: string;
	/** The caption, read. */
	blocks: readonly Block[];
	/** For the speaker, as Markdown; '' where there are none. */
	notes: string;
	/** The link as written: a path with a query, `/?event=kerman`. */
	link: string;
	/** What that link shows. */
	view: ViewState;
	/** Where its heading stands in the file, from 1. */
	line: number;
}

/** A part of a caption. A reference that stands alone is shown as large as it deserves. */
export type Block =
	| { kind: 'text'; runs: readonly Run[] }
	| { kind: 'figure'; reference: ClaimReference }
	/** A list: rows of references alone make a table of events. */
	| { kind: 'rows'; items: readonly (readonly Run[])[] };

/** Plain text, or what stands for a figure. */
export type Run = string | Reference;

export type Reference = ClaimReference | CountReference;

/** What claims on one event say; through one source where it is named. */
export interface ClaimReference {
	kind: 'claim';
	field: FigureField | 'date' | 'place' | 'target' | 'responsibility' | 'control' | 'issuer';
	/** Of a figure: whom it counts; null for those that stand for the event. */
	of: Counted | null;
	/** Of responsibility: how it is put; null for every way. */
	stance: Stance | null;
	event: string;
	source: string | null;
}

/** A count that a rule makes of the dataset. */
export interface CountReference {
	kind: 'count';
	what: Countable;
}

export const COUNTABLES = [
	'sources',
	'events',
	'attacks',
	'operations',
	'countries',
	'contradictions',
	'disputed-events'
] as const;

export type Countable = (typeof COUNTABLES)[number];

/** A fault of a briefing's text: where it is, what is wrong, and what to do. */
export interface BriefingFault {
	/** From 1. */
	line: number;
	/** A sentence about what is found, with its full stop. */
	message: string;
	/** A sentence that says what to do, with its full stop. */
	fix: string;
}

/** `geodata/briefings/attack.md:12: … Fix: …` */
export function formatFault(file: string, { line, message, fix }: BriefingFault): string {
	return `${file}:${line}: ${message} Fix: ${fix}`;
}

/** Without what only the speaker may see. */
export function withoutNotes(briefing: Briefing): Briefing {
	return { ...briefing, steps: briefing.steps.map((step) => ({ ...step, notes: '' })) };
}
