import type { Size } from '$lib/map/camera';
import { STAGE_MAP } from '../stage/stepMap';

/** How the map of a step is put into a box of any size. */
export interface MapFit {
	/** How many times larger than laid out the map is shown: marks and letters grow with the stage. */
	scale: number;
	/** What a step's camera is zoomed by, so that it shows what its link shows. */
	zoomBy: number;
}

/**
 * A box smaller than the one that a step's link is meant for keeps letters at their size and zooms out instead, since on
 * a phone they are read at arm's length and not from the last row.
 */
export function mapFit({ width, height }: Size): MapFit {
	const scale = Math.min(width / STAGE_MAP.width, height / STAGE_MAP.height);
	return scale >= 1 ? { scale, zoomBy: 0 } : { scale: 1, zoomBy: Math.log2(Math.max(scale, 0.1)) };
}

/**
 * Most pixels of the map's canvas: those of its box on a stage of 3840 by 2160, one for each of the screen. Measured by
 * `tests/bench/stage.js` with a GPU of software on two cores, which is the slowest there is: four times the pixels of
 * 1920 by 1080 take twice as long a frame (220 and 400 ms), and a step's text is there as soon (95 ms).
 */
const MOST_PIXELS = 2264 * 1888;

/** Pixels of the canvas in a CSS pixel of the map, for a box of `size` CSS pixels on the screen. */
export function canvasRatio({ width, height }: Size, scale: number, screenRatio: number): number {
	const most = Math.sqrt(MOST_PIXELS / Math.max(1, width * height));
	return Math.min(screenRatio, most) * scale;
}
