import type { Snippet } from 'svelte';
import type { Camera } from '$lib/domain/link';
import type { Flight, Opened } from '$lib/domain/opened';
import type { Dataset, Position } from '$lib/domain/records';
import type { Size } from './camera';
import type { Place } from '$lib/domain/gazetteer';
import type { CountryLabel } from './countryLabel';
import type { MapEvent } from './mapEvents';

export interface MapAidsFiles {
	MapAids: typeof import('./aids/MapAids.svelte').default;
	/** Places by what a reader types, the likeliest first. */
	findPlaces(query: string, limit: number): Promise<Place[]>;
}

/** What the page tells the map, and is told by it. */
export interface MapStageProps {
	dataset: Dataset;
	/** The events that are drawn. */
	items: readonly MapEvent[];
	/** What the home camera has in sight, whatever is drawn. */
	extent: readonly Position[];
	/** Where events are that are not spoken of through the reader's lens. */
	unspoken: readonly Position[];
	opened: Opened;
	flight: Flight | null;
	/** What is under the pointer, here or in a list: an event, or ids with spaces between. */
	hoveredId?: string | null;
	/** Whether what is open is shown here, beside its mark, or by the page. */
	pinned: boolean;
	countries: readonly CountryLabel[];
	eventHref(id: string): string;
	onselect(id: string): void;
	ongroup(ids: readonly string[]): void;
	oncountry(iso3: string): void;
	/** The map has come to rest; null at home. */
	oncamera(camera: Camera | null): void;
	onclose(): void;
	onhover?(id: string | null): void;
	/** What the map has in sight is wanted elsewhere; `box` is where to say what came of it. */
	onadd?(seen: { camera: Camera; size: Size }, box: HTMLElement): Promise<void>;
	/** The view is wanted by others. */
	onshare?(): void;
	/** What helps on the map once it is there, fetched after it; undefined where nobody has a hand on the map. */
	aids?: (() => Promise<MapAidsFiles>) | undefined;
	/** What is open. `zoomIn` parts a group; null for what is none. */
	popup: Snippet<[close: () => void, zoomIn: (() => void) | null]>;
}
