import { prefersReducedMotion } from 'svelte/motion';
import type { Camera } from '$lib/domain/link';
import type { Point } from './camera';
import type { Room } from './labelRoom';
import type { MapCanvas, MapShape } from './MapCanvas';
import { readTheme, watchTheme } from './themeColors';

/** What keeps the detailed map from being drawn. */
export type Trouble = 'noWebGL' | 'noFiles';

export interface BasemapSetup {
	camera(): Camera;
	room(): Room;
	hatched(): readonly string[];
	/** Pixels of the canvas in a CSS pixel of the map; undefined: those of the screen. */
	pixelRatio(): number | undefined;
}

const FLAT: MapShape = { language: 'name', isGlobe: false };

/** Marks come and go with every letter of a search; the map's names make way for them once that is over. */
const ROOM_QUIET_MS = 150;
/** How long a lost context may take to come back before the map is made anew, and how often that is tried. */
const RESTORE_MS = 5000;
const MOST_REBUILDS = 3;
/** Waits before files that failed are asked for again. */
const RETRY_MS = [1000, 4000, 16_000];

/**
 * The detailed map under the marks: made anew when it breaks, and given up for good
 * where there is no WebGL. As long as it is not `live` the drawn map stands in for it.
 */
export class Basemap {
	live = $state(false);
	trouble = $state<Trouble | null>(null);

	#canvas: MapCanvas | null = null;
	#rebuilds = 0;
	#retries = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#room: Room | null = null;
	#roomTimer: ReturnType<typeof setTimeout> | undefined;
	#gone = false;
	#shape: MapShape = FLAT;
	readonly #setup: BasemapSetup;

	constructor(setup: BasemapSetup) {
		this.#setup = setup;
	}

	/** Draws into an element until the returned undo is called. */
	attach(container: HTMLElement): () => void {
		const stopWatching = watchTheme(() => this.#canvas?.paint(readTheme(container)));
		void this.#build(container);
		return () => {
			this.#gone = true;
			clearTimeout(this.#timer);
			clearTimeout(this.#roomTimer);
			stopWatching();
			this.#remove();
		};
	}

	follow(camera: Camera): void {
		this.#canvas?.follow(camera);
	}

	/** Told when the map rests, and when other marks are on it, with what its labels keep off. */
	settle(room: Room): void {
		const isMoved = room.projection !== this.#room?.projection;
		this.#room = room;
		clearTimeout(this.#roomTimer);
		const settle = () => this.#canvas?.settle(room);
		if (isMoved) settle();
		else this.#roomTimer = setTimeout(settle, ROOM_QUIET_MS);
	}

	hatch(countries: readonly string[]): void {
		this.#canvas?.hatch(countries);
	}

	sharpen(pixelRatio: number): void {
		this.#canvas?.sharpen(pixelRatio);
	}

	/** Writes names in another language, and draws flat or as a globe. */
	shape(shape: Partial<MapShape>): void {
		this.#shape = { ...this.#shape, ...shape };
		this.#canvas?.shape(this.#shape);
	}

	countryAt(point: Point): string | null {
		return this.live ? (this.#canvas?.countryAt(point) ?? null) : null;
	}

	async #build(container: HTMLElement): Promise<void> {
		const { hatched, camera, room, pixelRatio } = this.#setup;
		try {
			const { loadMapLibre, MapCanvas } = await import('./detailedMap');
			const library = await loadMapLibre();
			if (this.#gone) return;
			const theme = readTheme(container);
			const calm = prefersReducedMotion.current;
			this.#canvas = new MapCanvas(
				library,
				{
					container,
					theme,
					calm,
					shape: this.#shape,
					hatched: hatched(),
					camera: camera(),
					room: room(),
					pixelRatio: pixelRatio()
				},
				{
					ondrawn: () => this.#ondrawn(),
					onlost: () => this.#onlost(container),
					onmissing: () => this.#onmissing(container)
				}
			);
		} catch (error) {
			if (isWithoutGPU(error)) this.#giveUp('noWebGL');
			else this.#onmissing(container);
		}
	}

	#ondrawn(): void {
		clearTimeout(this.#timer);
		this.live = true;
		this.trouble = null;
		this.#retries = 0;
	}

	#onlost(container: HTMLElement): void {
		this.live = false;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#rebuilds += 1;
			if (this.#rebuilds > MOST_REBUILDS) return this.#giveUp('noWebGL');
			this.#remove();
			void this.#build(container);
		}, RESTORE_MS);
	}

	#onmissing(container: HTMLElement): void {
		if (this.#gone) return;
		const wait = RETRY_MS[this.#retries];
		this.#retries += 1;
		this.#giveUp('noFiles');
		if (wait !== undefined) this.#timer = setTimeout(() => void this.#build(container), wait);
	}

	#giveUp(trouble: Trouble): void {
		clearTimeout(this.#timer);
		this.trouble = trouble;
		this.live = false;
		this.#remove();
	}

	#remove(): void {
		this.#canvas?.destroy();
		this.#canvas = null;
	}
}

function isWithoutGPU(error: unknown): boolean {
	return error instanceof Error && error.name === 'GPUInitializationError';
}
