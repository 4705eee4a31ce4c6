import type { Briefing } from '$lib/domain/briefing/briefing';
import type { Dataset } from '$lib/domain/records';
import { shownStep } from './shownStep';

/** What hides the stage. */
export type Blank = 'black' | 'white';

/** What lies over the stage. */
export type Overlay = 'overview' | 'help' | 'jump';

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
		if (this.blank || next === this.number) return;
		this.number = next;
		this.strokes = [];
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

	#within(number: number): number {
		return Math.min(this.steps, Math.max(1, Math.round(number) || 1));
	}
}
