import type { Opened } from '$lib/domain/opened';
import type { Camera } from '$lib/domain/link';
import type { Position } from '$lib/domain/records';
import { isInside, type Point, type projection, type Size } from './camera';
import type { CountryLabel } from './countryLabel';
import type { Room } from './labelRoom';
import type { MapEvent } from './mapEvents';
import {
	carryLabels,
	labelsOf,
	layoutOptions,
	spotOf,
	spotsOf,
	takenBoxes,
	type LayoutOptions
} from './markLayout';
import type { Viewpoint } from './Viewpoint.svelte';

/** What the layout follows. */
export interface LayoutSource {
	items: readonly MapEvent[];
	opened: Opened;
	countries: readonly CountryLabel[];
}

/** Where marks and labels stand in the live map. Marks follow the camera; labels choose their side when it rests. */
export class MapLayout {
	readonly #viewpoint: Viewpoint;
	readonly #source: () => LayoutSource;
	/** How places come to the screen, where that is not the flat map's way. */
	projectionOf = $state.raw<typeof projection>();

	readonly options = $derived.by(() => this.#optionsAt(this.#viewpoint.camera));
	readonly spots = $derived.by(() => spotsOf(this.#source().items, this.options));
	readonly openSpot = $derived.by(() => spotOf(this.#source().opened, this.spots));

	readonly #restOptions = $derived.by(() => this.#optionsAt(this.#viewpoint.resting));
	readonly #restSpots = $derived.by(() => spotsOf(this.#source().items, this.#restOptions));
	readonly #restLabels = $derived.by(() => {
		const open = spotOf(this.#source().opened, this.#restSpots);
		return labelsOf(this.#restSpots, open?.key ?? null, this.#restOptions);
	});

	readonly labels = $derived.by(() => carryLabels(this.#restLabels, this.#restSpots, this.spots));
	readonly taken = $derived.by(() => takenBoxes(this.spots, this.labels, this.options));
	/** What the labels of the detailed map keep off, from rest to rest. */
	readonly room = $derived.by((): Room => {
		const boxes = takenBoxes(this.#restSpots, this.#restLabels, this.#restOptions);
		return { boxes, projection: this.#restOptions.projection };
	});

	constructor(viewpoint: Viewpoint, source: () => LayoutSource) {
		this.#viewpoint = viewpoint;
		this.#source = source;
	}

	get inSight(): number {
		return this.#restSpots.length;
	}

	/** The middle of what is open, and half its width; null where it has no place on the map. */
	anchor(): { at: Point; reach: number } | null {
		const spot = this.openSpot;
		if (spot) return { at: spot, reach: spot.lead.geometry.outerRadius + 6 };
		const position = this.position();
		if (!position) return null;
		const at = this.options.projection.project(position);
		// Behind the horizon of a globe nothing has a point.
		return Number.isNaN(at.x) ? null : { at, reach: 10 };
	}

	/** Of what is open. */
	position(): Position | null {
		const { opened, countries, items } = this.#source();
		if (opened.kind === 'country') {
			const label = countries.find(({ iso3 }) => iso3 === opened.iso3);
			return label ? [label.lng, label.lat] : null;
		}
		const id = opened.kind === 'event' ? opened.id : opened.kind === 'group' ? opened.ids[0] : null;
		return items.find(({ event }) => event.id === id)?.event.coordinates ?? null;
	}

	isInSight(position: Position): boolean {
		const { projection, size } = this.options;
		const margin = { top: 24, right: 24, bottom: 24, left: 24 };
		return isInside(projection.project(position), size, margin);
	}

	#optionsAt(camera: Camera): LayoutOptions {
		const size: Size = this.#viewpoint.size ?? { width: 1, height: 1 };
		return layoutOptions(camera, size, this.projectionOf);
	}
}
