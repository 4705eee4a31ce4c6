import type {
	ExpressionSpecification,
	FillLayerSpecification,
	GeoJSONSource,
	Map as MapLibreMap,
	StyleSpecification
} from 'maplibre-gl';
import type { Camera } from '$lib/domain/link';
import { MAX_ZOOM, type Point } from './camera';
import { labelFonts } from './fonts';
import { hatchImage, hatchStep } from './hatchImage';
import { absolute, tilesUrl, type MapLibre } from './loadMapLibre';
import { ROOM_IMAGE, ROOM_SOURCE, roomFeatures, roomImage, withRoom, type Room } from './labelRoom';
import {
	BASEMAP_SOURCE,
	HATCH_IMAGE,
	hatchFilter,
	mapStyle,
	type LabelLanguage,
	type ThemeColors
} from './style';

type FillPaint = NonNullable<FillLayerSpecification['paint']>;

/** What a reader's filter left out is bare. */
const unlessBare = (opacity: number): ExpressionSpecification => [
	'case',
	['boolean', ['feature-state', 'bare'], false],
	0,
	opacity
];
/** Close up, a country fills the screen, and its hatching must not. */
const HATCH_OPACITY: ExpressionSpecification = [
	'interpolate',
	['linear'],
	['zoom'],
	4,
	unlessBare(1),
	7,
	unlessBare(0.5)
];

/** How the reader wants the detailed map. */
export interface MapShape {
	language: LabelLanguage;
	isGlobe: boolean;
}

export interface CanvasSetup {
	container: HTMLElement;
	camera: Camera;
	theme: ThemeColors;
	shape: MapShape;
	/** ISO 3166-1 alpha-3 of the countries with arrests. */
	hatched: readonly string[];
	/** What labels of the basemap keep off. */
	room: Room;
	/** The path that the site is published under. */
	calm: boolean;
	/** Pixels of the canvas in a CSS pixel of the map; undefined: those of the screen, whatever it comes to be. */
	pixelRatio: number | undefined;
}

export interface CanvasReports {
	/** All that the camera shows is drawn; again after a lost context came back. */
	ondrawn(): void;
	onlost(): void;
	/** The basemap's files cannot be had. Only before it is first drawn. */
	onmissing(): void;
}

/**
 * The one owner of a MapLibre map. It draws and follows a camera; gestures, marks and popups are not its business.
 * While a context is lost MapLibre has no style and its methods throw, so every verb then only remembers.
 */
export class MapCanvas {
	readonly #map: MapLibreMap;
	readonly #setup: CanvasSetup;
	/** Every country that was ever hatched: all that the style picks out of the tiles. */
	#hatchable: readonly string[];
	/** Whether there is a context to draw with, a style that can be changed, and a picture. */
	#usable = true;
	#ready = false;
	#drawn = false;
	#stale = false;

	/** Throws where there is no WebGL2. */
	constructor(library: MapLibre, setup: CanvasSetup, reports: CanvasReports) {
		this.#setup = { ...setup };
		this.#hatchable = setup.hatched;
		const { container, camera, calm, pixelRatio } = setup;
		this.#map = new library.Map({
			container,
			style: this.#style(),
			center: [camera.lng, camera.lat],
			zoom: camera.zoom,
			minZoom: -2,
			maxZoom: MAX_ZOOM + 1,
			interactive: false,
			attributionControl: false,
			...(pixelRatio === undefined ? {} : { pixelRatio }),
			fadeDuration: calm ? 0 : 120,
			pitchWithRotate: false
		});
		this.#listen(reports);
	}

	follow(camera: Camera): void {
		this.#setup.camera = camera;
		if (!this.#usable) return;
		this.#map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom });
		// Now and not in the next frame, or the marks would be ahead of the land.
		if (this.#drawn) this.#map.redraw();
	}

	paint(theme: ThemeColors): void {
		this.#setup.theme = theme;
		this.#stale = true;
		this.#repaint();
	}

	shape(shape: MapShape): void {
		this.#setup.shape = shape;
		this.#stale = true;
		this.#repaint();
	}

	/**
	 * Hatches other countries. Fewer than before, as filters leave them, is a state of what is drawn and takes one
	 * frame; a country that is new asks for all tiles to be made again.
	 */
	hatch(countries: readonly string[]): void {
		if (countries.join() === this.#setup.hatched.join()) return;
		this.#setup.hatched = countries;
		const all = [...new Set([...this.#hatchable, ...countries])];
		const isMore = all.length > this.#hatchable.length;
		this.#hatchable = all;
		if (!this.#ready) this.#stale = true;
		else if (isMore) this.#map.setFilter('hatch', hatchFilter(all));
		this.#bare();
	}

	#bare(): void {
		if (!this.#ready) return;
		for (const id of this.#hatchable) {
			const bare = !this.#setup.hatched.includes(id);
			this.#map.setFeatureState({ source: BASEMAP_SOURCE, sourceLayer: 'countries', id }, { bare });
		}
	}

	/** Draws with more or fewer pixels, where the same box is shown larger or smaller. */
	sharpen(pixelRatio: number): void {
		if (pixelRatio === this.#setup.pixelRatio) return;
		this.#setup.pixelRatio = pixelRatio;
		if (this.#usable) this.#map.setPixelRatio(pixelRatio);
	}

	#repaint(): void {
		if (!this.#ready || !this.#stale) return;
		this.#stale = false;
		this.#map.setStyle(this.#style());
		const { image } = hatchImage(this.#setup.theme.arrest, this.#density);
		for (const id of this.#map.listImages().filter(isHatch)) this.#map.updateImage(id, image);
	}

	/** At rest: labels keep off the marks, and the hatching gets back to its size. */
	settle(room: Room): void {
		this.#setup.room = room;
		if (!this.#ready) return;
		const hatch = hatchAt(this.#setup.camera.zoom);
		if (this.#map.getPaintProperty('hatch', 'fill-pattern') !== hatch) {
			this.#map.setPaintProperty('hatch', 'fill-pattern', hatch);
		}
		void this.#map.getSource<GeoJSONSource>(ROOM_SOURCE)?.setData(roomFeatures(room));
	}

	/** The country with arrests at a point; null where there is none. */
	countryAt({ x, y }: Point): string | null {
		if (!this.#usable || !this.#drawn) return null;
		const hits = this.#map.queryRenderedFeatures([x, y], { layers: ['hatch'] });
		const hit = hits.find(({ state }) => state['bare'] !== true);
		const code: unknown = hit?.properties['a3'];
		return typeof code === 'string' ? code : null;
	}

	destroy(): void {
		this.#usable = false;
		this.#ready = false;
		this.#map.remove();
	}

	get #density(): number {
		return this.#setup.pixelRatio ?? devicePixelRatio;
	}

	#style(): StyleSpecification {
		const { theme, room, camera, shape } = this.#setup;
		const urls = { tiles: tilesUrl(), fonts: labelFonts(absolute) };
		const style = withRoom(mapStyle({ theme, urls, hatched: this.#hatchable, ...shape }), room);
		const paint: FillPaint = {
			'fill-pattern': hatchAt(camera.zoom),
			'fill-opacity': HATCH_OPACITY
		};
		const layers = style.layers.map((layer) =>
			layer.type === 'fill' && layer.id === 'hatch' ? { ...layer, paint } : layer
		);
		return { ...style, layers };
	}

	#listen({ ondrawn, onlost, onmissing }: CanvasReports): void {
		const map = this.#map;
		map.setMissingStyleImageResolver((id) => this.#addImage(id));
		map.on('idle', () => {
			if (!this.#usable || this.#drawn) return;
			this.#drawn = true;
			ondrawn();
		});
		map.on('error', (fault) => {
			const isBasemap = 'sourceId' in fault && fault.sourceId === BASEMAP_SOURCE;
			if (this.#usable && !this.#drawn && isBasemap) onmissing();
		});
		map.on('style.load', () => {
			this.#ready = true;
			this.#repaint();
			this.#bare();
			this.settle(this.#setup.room);
		});
		map.on('webglcontextlost', () => {
			this.#usable = false;
			this.#ready = false;
			this.#drawn = false;
			onlost();
		});
		map.on('webglcontextrestored', () => {
			this.#usable = true;
			this.follow(this.#setup.camera);
		});
	}

	#addImage(id: string): void {
		if (id === ROOM_IMAGE) this.#map.addImage(id, roomImage());
		if (!isHatch(id)) return;
		const step = Number(id.slice(HATCH_IMAGE.length + 1));
		const { image, pixelRatio } = hatchImage(this.#setup.theme.arrest, this.#density, step);
		this.#map.addImage(id, image, { pixelRatio });
	}
}

/** Name of the image that is nearest to true size at a zoom. */
function hatchAt(zoom: number): string {
	return `${HATCH_IMAGE}-${hatchStep(zoom)}`;
}

function isHatch(id: string): boolean {
	return id.startsWith(HATCH_IMAGE);
}
