import { stepOn, STEPS, type Step } from '$lib/domain/timeline/range';
import type { Bounds } from '$lib/domain/timeline/brush';
import type { ClosedSpan } from '$lib/domain/timeline/daySpan';

const SPEEDS = [1, 2, 4] as const;
type Speed = (typeof SPEEDS)[number];

/** Between two steps at the least speed: long enough to see what has come. */
export const STEP_MS = 800;

/** Moves the end of a range of dates on, step by step, so that events appear in their order. */
export class Player {
	isPlaying = $state(false);
	speed = $state<Speed>(1);
	step = $state<Step>('month');

	readonly #whole: ClosedSpan;
	readonly #bounds: () => Bounds;
	readonly #onchange: (bounds: Bounds) => void;

	/** `bounds`: the range as it is. Call where effects may be made. */
	constructor(
		whole: ClosedSpan,
		{
			step,
			bounds,
			onchange
		}: { step: Step; bounds: () => Bounds; onchange: (bounds: Bounds) => void }
	) {
		this.#whole = whole;
		this.#bounds = bounds;
		this.#onchange = onchange;
		this.step = step;
		$effect(() => {
			if (!this.isPlaying) return;
			const timer = setInterval(() => this.#advance(), STEP_MS / this.speed);
			return () => clearInterval(timer);
		});
	}

	/** Starts or stops; a range that has come to the end of the axis starts anew at its first day. */
	toggle(): void {
		this.isPlaying = !this.isPlaying;
		if (!this.isPlaying) return;
		const { from, to } = this.#bounds();
		if (to >= this.#whole.to - 1) this.#onchange({ from, to: stepOn(from - 1, this.step) });
	}

	/** The next speed, after the last the first. */
	faster(): void {
		this.speed = after(this.speed, SPEEDS);
	}

	/** The next longer step, after the longest the shortest. */
	coarser(): void {
		this.step = after(this.step, STEPS);
	}

	pause(): void {
		this.isPlaying = false;
	}

	#advance(): void {
		const { from, to } = this.#bounds();
		const next = stepOn(to, this.step);
		if (next >= this.#whole.to - 1) this.pause();
		this.#onchange({ from, to: Math.min(next, this.#whole.to - 1) });
	}
}

function after<T>(one: T, all: readonly [T, ...T[]]): T {
	return all[all.indexOf(one) + 1] ?? all[0];
}
