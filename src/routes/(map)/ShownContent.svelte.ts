import { lensNote } from '$lib/panels/lensNote';
import type { ListContent } from '$lib/panels/listContent';
import { importOnline } from '$lib/state/importOnline';
import type { Reading } from '$lib/state/Reading.svelte';
import type { MapContent } from '../mapContent';
import type { LensContent } from './lensContent';

/** What the page of the map shows: as the site was built, or as the reader's lens has it, cut to what matches the filter. */
export class ShownContent {
	readonly #reading: Reading;
	readonly #built: MapContent;
	#rules = $state.raw<typeof import('./lensContent')>();

	readonly #isWhole = $derived.by(() => this.#reading.dataset === this.#reading.whole);
	readonly #throughLens = $derived.by((): LensContent | null =>
		this.#isWhole || !this.#rules
			? null
			: this.#rules.lensContent(this.#reading.whole, this.#reading.dataset)
	);
	readonly #ofLens = $derived.by(() => this.#throughLens ?? this.#built);
	readonly #content = $derived.by(() =>
		this.#rules && this.#reading.isNarrowed
			? this.#rules.narrowedContent(this.#ofLens, this.#reading)
			: this.#ofLens
	);

	/** What of the dataset is on show; null where that is all of it by the usual rule. */
	readonly note = $derived.by(() => lensNote(this.#reading.lens, this.#reading.whole.sources));

	constructor(reading: Reading, built: MapContent) {
		this.#reading = reading;
		this.#built = built;
		// With the rules, which the page has no need of before it is read through a lens.
		$effect(() => {
			if ((this.#isWhole && !reading.isNarrowed) || this.#rules) return;
			import('./late')
				.then(({ late }) => importOnline(late.lensContent))
				.then(
					(loaded) => (this.#rules = loaded),
					() => reading.giveUp()
				);
		});
	}

	get items() {
		return this.#content.items;
	}

	/** Puts the list in another order, or leaves rows out of it. */
	arrange = $state.raw((list: ListContent) => list);
	readonly list = $derived.by(() => this.arrange(this.#content.list));

	/** Draws the rows that a lens leaves out; null where there is none. */
	get Silent() {
		return this.#rules?.SilentRows ?? null;
	}

	get legend() {
		return this.#ofLens.legend;
	}

	get unspoken() {
		return this.#throughLens?.unspoken ?? [];
	}

	/** What the home camera has in sight: the same through every lens, so that what it leaves out is missed. */
	get extent() {
		return this.#built.items.map(({ event }) => event.coordinates);
	}

	/** Said when a lens or a filter changes what is on show. */
	get announced(): string {
		const disputed = this.#throughLens?.disputed ?? null;
		return (
			this.#rules?.announcedOf(this.#content, disputed, this.note, this.#reading.isNarrowed) ?? ''
		);
	}
}
