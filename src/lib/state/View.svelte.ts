import { createContext } from 'svelte';
import { eventOf } from '$lib/domain/byId';
import {
	DEFAULT_VIEW,
	readLink,
	writeLink,
	type Camera,
	type ListWish,
	type Panel
} from '$lib/domain/link';
import { NOTHING_OPENED, type Flight, type Opened } from '$lib/domain/opened';
import type { Dataset, EventRecord } from '$lib/domain/records';
import type { Reading } from './Reading.svelte';

/** What the reader is looking at. One a page. */
export class View {
	readonly reading: Reading;

	opened = $state.raw<Opened>(NOTHING_OPENED);
	panel = $state<Panel>(DEFAULT_VIEW.panel);
	list = $state.raw<Readonly<ListWish>>(DEFAULT_VIEW);
	/** Where the map last came to rest; null at home. Only the map writes it. */
	camera = $state.raw<Camera | null>(DEFAULT_VIEW.camera);
	/** Only the map reads it. */
	flight = $state.raw<Flight | null>(null);
	/** What is under the pointer or the keyboard, in the list or on the map: an event, or ids with spaces between. */
	hoveredId = $state<string | null>(null);

	selectedId = $derived.by(() => this.#selectedId());
	/** As the lens shows it; null where what is selected is not in sight through it. */
	selected = $derived.by(() => eventOf(this.dataset, this.selectedId));
	link = $derived.by(() => {
		const { selectedId, panel, camera } = this;
		return writeLink({ ...this.list, selectedId, panel, camera, ...this.reading.scope });
	});

	constructor(reading: Reading) {
		this.reading = reading;
	}

	/** What the reader's lens shows. */
	get dataset(): Dataset {
		return this.reading.dataset;
	}

	/** Opens an event; arrests open as their country. An open panel of claims stays and shows the new event's. */
	select(id: string | null): void {
		const event = eventOf(this.reading.whole, id);
		this.opened = event ? openedBy(event) : NOTHING_OPENED;
		if (!event) this.panel = null;
	}

	openGroup(ids: readonly string[]): void {
		this.opened = { kind: 'group', ids };
		this.panel = null;
	}

	openCountry(iso3: string): void {
		this.select(this.#arrestsIn(iso3)?.id ?? null);
	}

	/** Nothing happens while nothing is selected. */
	showClaims(): void {
		if (this.selectedId !== null) this.panel = 'claims';
	}

	/** Goes back one level: from the claims to the popup, from the popup to the map. */
	close(): void {
		if (this.panel !== null) this.panel = null;
		else this.opened = NOTHING_OPENED;
	}

	/** Shows what a link shows: first load, Back and a copied link are all this. Ids that are not there are dropped. */
	follow(search: string, { jump = false } = {}): void {
		const state = readLink(search);
		this.reading.follow(state);
		this.list = state;
		const { camera } = this;
		this.select(state.selectedId);
		this.panel = this.selectedId === null ? null : state.panel;
		if (!isSame(state.camera, camera)) this.flight = { to: state.camera, jump };
		this.camera = state.camera;
	}

	fly(to: Camera | null): void {
		this.flight = { to, jump: false };
	}

	#selectedId(): string | null {
		const { opened } = this;
		if (opened.kind === 'event') return opened.id;
		return opened.kind === 'country' ? (this.#arrestsIn(opened.iso3)?.id ?? null) : null;
	}

	#arrestsIn(country: string): EventRecord | undefined {
		return this.reading.whole.events.find(
			({ event_type, iso3 }) => event_type === 'arrest' && iso3 === country
		);
	}
}

function openedBy({ id, event_type, iso3 }: EventRecord): Opened {
	return event_type === 'arrest' && iso3 !== undefined
		? { kind: 'country', iso3 }
		: { kind: 'event', id };
}

function isSame(a: Camera | null, b: Camera | null): boolean {
	return a?.zoom === b?.zoom && a?.lat === b?.lat && a?.lng === b?.lng;
}

export const [getView, setView] = createContext<View>();
