import type { Briefing } from '$lib/domain/briefing/briefing';
import { NOTHING_OPENED, type Opened } from '$lib/domain/opened';
import type { Dataset } from '$lib/domain/records';
import { shownStep } from '../stage/shownStep';

/** What hides the stage. */
export type Blank = 'black' | 'white';

/** What lies over the stage. */
export type Overlay = 'overview' | 'help' | 'jump' | 'settings';

/** What the hand on the stage does: nothing but move the map, point, or draw. */
export type Tool = 'none' | 'pointer' | 'draw';

/** A point of the stage: 0 to 1 from its left and from its top. */
export interface StagePoint {
	x: number;
	y: number;
}

/** A briefing while it is shown: which step, and what is done to it. One a window. */
export class Show {
	readonly briefing: Briefing;
	readonly whole: Dataset;

	/** The step on show, from 1. */
	number = $state(1);
	blank = $state<Blank | null>(null);
	overlay = $state<Overlay | null>(null);
	/** Where the presenter points; null while nobody does. */
	pointer = $state.raw<StagePoint | null>(null);
	/** What was drawn on the step, line by line. A new step begins clean. */
	strokes = $state.raw<readonly (readonly StagePoint[])[]>([]);

	tool = $state<Tool>('none');
	/** The audience is held at what it sees while somebody looks for something elsewhere. */
	frozen = $state(false);
	/** What was opened on the map while looking around. */
	opened = $state.raw<Opened>(NOTHING_OPENED);
	/** It has gone from one step to another. */
	went = $state(false);
	/** How often the map was asked back to the step's view. */
	recalls = $state(0);

	shown = $derived.by(() => shownStep(this.briefing, this.number, this.whole));

	constructor(briefing: Briefing, whole: Dataset, number = 1) {
		this.briefing = briefing;
		this.whole = whole;
		this.number = this.#within(number);
	}

	get steps(): number {
		return this.briefing.steps.length;
	}

	/** Beyond an end stays at the end. Only what unblanks works while the stage is blank. */
	go(number: number): void {
		const next = this.#within(number);
		if (this.blank || this.frozen || next === this.number) return;
		this.arrive(next);
	}

	/** As the address says, behind a blank stage too. */
	arrive(number: number): void {
		const next = this.#within(number);
		if (next === this.number) return;
		this.number = next;
		this.went = true;
		this.strokes = [];
		this.opened = NOTHING_OPENED;
	}

	next(): void {
		this.go(this.number + 1);
	}

	previous(): void {
		this.go(this.number - 1);
	}

	first(): void {
		this.go(1);
	}

	last(): void {
		this.go(this.steps);
	}

	/** The same again shows the stage. */
	toggleBlank(kind: Blank): void {
		this.blank = this.blank === kind ? null : kind;
	}

	/** The same again puts the tool away. */
	toggleTool(tool: Tool): void {
		this.tool = this.tool === tool ? 'none' : tool;
		if (this.tool !== 'pointer') this.pointer = null;
	}

	/** After a look around: the view that the step shows. */
	lookBack(): void {
		this.opened = NOTHING_OPENED;
		this.recalls += 1;
	}

	beginStroke(at: StagePoint): void {
		this.strokes = [...this.strokes, [at]];
	}

	/** Goes on with the line that was begun last. */
	drawTo(at: StagePoint): void {
		const last = this.strokes.at(-1);
		if (last) this.strokes = [...this.strokes.slice(0, -1), [...last, at]];
	}

	#within(number: number): number {
		return Math.min(this.steps, Math.max(1, Math.round(number) || 1));
	}
}
