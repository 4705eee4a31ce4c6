import { elapsed, NEW_WATCH, toggled, type Watch } from '$lib/domain/briefing/timekeeping';

/** Of the notes, in px; the third is where a speaker begins. */
export const NOTE_SIZES = [14, 16, 19, 23, 28, 34] as const;

/** What a reload of a presenter window must not lose. Kept in the tab, and nowhere else. */
interface Kept {
	number: number;
	frozen: boolean;
	watch: Watch;
	minutes: number | null;
	noteSize: number;
}

/** One talk: its time, and how its speaker reads. */
export class Talk {
	#key: string;
	#watch = $state.raw(NEW_WATCH);
	/** Planned; null where nobody said. */
	minutes = $state<number | null>(null);
	/** Index into `NOTE_SIZES`. */
	noteSize = $state(2);
	/** Null until the page is in a browser: a page that is built has no time. */
	now = $state<number | null>(null);

	constructor(slug: string, minutes: number | null) {
		this.#key = `dateline-presenter:${slug}`;
		this.minutes = minutes;
	}

	elapsed = $derived.by(() => elapsed(this.#watch, this.now ?? this.#watch.since ?? 0));
	isRunning = $derived.by(() => this.#watch.since !== null);
	hasBegun = $derived.by(() => this.#watch !== NEW_WATCH);
	/** In ms; null where no time is planned. */
	total = $derived.by(() => (this.minutes === null ? null : this.minutes * 60_000));

	/** Lets the time pass; gives back what stops it. */
	tick(): () => void {
		const look = () => (this.now = Date.now());
		look();
		const timer = setInterval(look, 200);
		return () => clearInterval(timer);
	}

	toggle(): void {
		this.now = Date.now();
		this.#watch = toggled(this.#watch, this.now);
	}

	reset(): void {
		this.#watch = NEW_WATCH;
	}

	plan(minutes: number): void {
		this.minutes = Number.isFinite(minutes) && minutes > 0 ? Math.min(600, minutes) : null;
	}

	sizeNotes(by: 1 | -1): void {
		this.noteSize = Math.min(NOTE_SIZES.length - 1, Math.max(0, this.noteSize + by));
	}

	/** Takes up what the tab kept, and says which step that was. */
	restore(): { number: number; frozen: boolean } {
		const { watch, minutes, noteSize, number, frozen } = this.#read();
		if (watch && isWatch(watch)) this.#watch = watch;
		if (typeof minutes === 'number') this.plan(minutes);
		if (typeof noteSize === 'number' && noteSize in NOTE_SIZES) this.noteSize = noteSize;
		return { number: typeof number === 'number' ? number : 1, frozen: frozen === true };
	}

	keep(number: number, frozen: boolean): void {
		const { minutes, noteSize } = this;
		const kept: Kept = { number, frozen, watch: this.#watch, minutes, noteSize };
		try {
			sessionStorage.setItem(this.#key, JSON.stringify(kept));
		} catch {
			// A browser that keeps nothing: the talk goes on without.
		}
	}

	#read(): Partial<Record<keyof Kept, unknown>> {
		try {
			const value: unknown = JSON.parse(sessionStorage.getItem(this.#key) ?? 'null');
			return typeof value === 'object' && value !== null ? value : {};
		} catch {
			return {};
		}
	}
}

function isWatch(value: object): value is Watch {
	const { since, before } = value as Partial<Record<keyof Watch, unknown>>;
	return (since === null || Number.isFinite(since)) && Number.isFinite(before);
}
