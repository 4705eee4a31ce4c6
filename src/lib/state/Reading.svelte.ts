import { createContext } from 'svelte';
import {
	DEFAULT_FILTER,
	filterFrom,
	isFiltering,
	isSameFilter,
	type Filter
} from '$lib/domain/filter/filter';
import { DEFAULT_LENS, isSameLens, lensFrom, type Lens } from '$lib/domain/lens';
import { withScope, type Scope } from '$lib/domain/link';
import { importOnline } from './importOnline';
import type { OtherNames } from '$lib/domain/filter/search';
import type { Dataset } from '$lib/domain/records';

type ReadThrough = (typeof import('$lib/domain/readThrough'))['readThrough'];
type MatchingDataset = (typeof import('$lib/domain/filter/matches'))['matchingDataset'];

/** Until they are fetched, and where they cannot be: places are found by their English names alone. */
const NO_NAMES: OtherNames = new Map();

/**
 * How the reader reads the dataset, and which of its events. One for all pages, so that it goes along from one to the
 * next.
 */
export class Reading {
	/** Everything that was coded. */
	readonly whole: Dataset;

	/** What the reader asked for: the controls and the address show it. */
	wanted = $state.raw<Readonly<Lens>>(DEFAULT_LENS);
	/** The rules that read through a lens could not be fetched. */
	failed = $state(false);

	/** Which events the reader asked for. */
	filter = $state.raw<Readonly<Filter>>(DEFAULT_FILTER);
	/** What places are called in other languages. */
	names = $state.raw<OtherNames>(NO_NAMES);

	#shown = $state.raw<Readonly<Lens>>(DEFAULT_LENS);
	#readThrough = $state.raw<ReadThrough | null>(null);
	#matchingDataset = $state.raw<MatchingDataset | null>(null);
	readonly #fetchNames: () => Promise<OtherNames>;
	#asksForNames = false;

	/** The lens through which `dataset` is read: that which is wanted, once the rules for it are there. */
	get lens(): Readonly<Lens> {
		return this.#shown;
	}

	dataset = $derived.by(() => this.#read());
	/** The events of it that the reader asked for: all, until what tells them apart is there. */
	matching = $derived.by(() => this.#match());
	/** Whether `matching` is less than the lens shows, or may be. */
	isNarrowed = $derived(this.matching !== this.dataset);
	scope: Readonly<Scope> = $derived({ ...this.wanted, ...this.filter });
	/** Both as a query, for links that are to keep them. */
	query = $derived(withScope('', this.scope));

	constructor(whole: Dataset, fetchNames = () => Promise.resolve(NO_NAMES)) {
		this.whole = whole;
		this.#fetchNames = fetchNames;
	}

	/** Reads as a link says. */
	follow(scope: Readonly<Scope>): void {
		void this.look(lensFrom(scope));
		void this.narrow(filterFrom(scope));
	}

	/** Asks for some of the events; ids that are not there are dropped. */
	async narrow(part: Partial<Filter>): Promise<void> {
		const filter = known({ ...this.filter, ...part }, this.whole);
		if (isSameFilter(filter, this.filter)) return;
		this.filter = filter;
		this.failed = false;
		if (filter.text !== '') void this.#learnNames();
		if (!this.#matchingDataset && isFiltering(filter)) await this.#fetchMatching();
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
			this.#readThrough = (await importOnline(() => import('$lib/domain/readThrough'))).readThrough;
		} catch {
			this.wanted = this.#shown;
			this.failed = true;
		}
	}

	async #fetchMatching(): Promise<void> {
		try {
			this.#matchingDataset = (
				await importOnline(() => import('$lib/domain/filter/matches'))
			).matchingDataset;
		} catch {
			this.filter = DEFAULT_FILTER;
			this.failed = true;
		}
	}

	/** A search goes on without them; the next one asks again. */
	async #learnNames(): Promise<void> {
		if (this.#asksForNames || this.names.size > 0) return;
		this.#asksForNames = true;
		try {
			this.names = await this.#fetchNames();
		} catch {
			// As NO_NAMES says.
		}
		this.#asksForNames = false;
	}

	#match(): Dataset {
		const { filter, dataset, names } = this;
		if (!isFiltering(filter) || !this.#matchingDataset) return dataset;
		return this.#matchingDataset(filter, { dataset, names });
	}

	#read(): Dataset {
		const isPlain = isSameLens(this.#shown, DEFAULT_LENS);
		return isPlain || !this.#readThrough ? this.whole : this.#readThrough(this.whole, this.#shown);
	}
}

/** A filter without the ids that no record of the dataset has. */
function known(filter: Filter, { events, actors, sources }: Dataset): Filter {
	const isThere = (records: readonly { id: string }[]) => (id: string) =>
		records.some((record) => record.id === id);
	return {
		...filter,
		text: filter.text.trim() === '' ? '' : filter.text,
		countries: filter.countries.filter((code) => events.some(({ iso3 }) => iso3 === code)),
		actors: filter.actors.filter(isThere(actors)),
		reportedBy: filter.reportedBy.filter(isThere(sources))
	};
}

export const [getReading, setReading] = createContext<Reading>();
