import { createContext } from 'svelte';
import { DEFAULT_LENS, isSameLens, type Lens } from '$lib/domain/lens';
import { withLens } from '$lib/domain/link';
import type { Dataset } from '$lib/domain/records';

type ReadThrough = (typeof import('$lib/domain/readThrough'))['readThrough'];

/** How the reader reads the dataset. One for all pages, so that it goes along from one to the next. */
export class Reading {
	/** Everything that was coded. */
	readonly whole: Dataset;

	/** What the reader asked for: the controls and the address show it. */
	wanted = $state.raw<Readonly<Lens>>(DEFAULT_LENS);
	/** The rules that read through a lens could not be fetched. */
	failed = $state(false);

	#shown = $state.raw<Readonly<Lens>>(DEFAULT_LENS);
	#readThrough = $state.raw<ReadThrough | null>(null);

	/** The lens through which `dataset` is read: that which is wanted, once the rules for it are there. */
	get lens(): Readonly<Lens> {
		return this.#shown;
	}

	dataset = $derived.by(() => this.#read());
	/** The lens as a query, for links that are to keep it. */
	query = $derived(withLens('', this.wanted));

	constructor(whole: Dataset) {
		this.whole = whole;
	}

	/** Asks for a lens; a source that is not there is dropped. What the page shows stays until the rules are there. */
	async look(lens: Partial<Lens>): Promise<void> {
		const asked = { ...this.wanted, ...lens };
		const isKnown = this.whole.sources.some(({ id }) => id === asked.source);
		const wanted = isKnown ? asked : { ...asked, source: null };
		if (isSameLens(wanted, this.wanted)) return;
		this.wanted = wanted;
		this.failed = false;
		if (this.#readThrough === null && !isSameLens(wanted, DEFAULT_LENS)) await this.#fetchRules();
		if (this.wanted === wanted) this.#shown = wanted;
	}

	/** Goes back to everything, where what a lens needs could not be fetched. */
	giveUp(): void {
		this.wanted = DEFAULT_LENS;
		this.#shown = DEFAULT_LENS;
		this.failed = true;
	}

	async #fetchRules(): Promise<void> {
		try {
			this.#readThrough = (await import('$lib/domain/readThrough')).readThrough;
		} catch {
			this.wanted = this.#shown;
			this.failed = true;
		}
	}

	#read(): Dataset {
		const isPlain = isSameLens(this.#shown, DEFAULT_LENS);
		return isPlain || !this.#readThrough ? this.whole : this.#readThrough(this.whole, this.#shown);
	}
}

export const [getReading, setReading] = createContext<Reading>();
