/** An image as MapLibre takes it: rows of red, green, blue and alpha, in device pixels. */
export interface PixelImage {
	width: number;
	height: number;
	data: Uint8ClampedArray;
}

/** CSS px: lines at 45° on a square of ten stand 7.07 apart, and the square repeats without a seam. */
const SIDE = 10;
const LINE_WIDTH = 1.6;
const OPACITY = 0.55;

/** Parts of a zoom level for which the hatching has an image of its own. */
const STEPS = 4;

/**
 * MapLibre draws a pattern true to size at whole zooms and stretches it up to the next. Which of the images comes out
 * nearest to true size at a zoom, and how much smaller than true it has to be.
 */
export function hatchStep(zoom: number): number {
	return Math.round((zoom - Math.floor(zoom)) * STEPS) / STEPS;
}

/**
 * The hatching of a country with arrests, a square that repeats. Worked out and not drawn, since a browser that
 * resists fingerprinting gives a canvas back with noise.
 * @param colour as `#rrggbb`
 * @param pixelRatio device pixels in a CSS pixel
 * @param step of `hatchStep`
 */
export function hatchImage(
	colour: string,
	pixelRatio: number,
	step = 0
): { image: PixelImage; pixelRatio: number } {
	// A whole number of device pixels, or the lines of neighbouring squares would not meet.
	const side = Math.max(SIDE, Math.round(SIDE * pixelRatio));
	const ratio = side / SIDE;
	const data = new Uint8ClampedArray(side * side * 4);
	const [red, green, blue] = channels(colour);
	for (let y = 0; y < side; y += 1) {
		for (let x = 0; x < side; x += 1) {
			data.set([red, green, blue, 255 * OPACITY * cover(x, y, side, ratio)], (y * side + x) * 4);
		}
	}
	return { image: { width: side, height: side, data }, pixelRatio: ratio * 2 ** step };
}

/** How much of a device pixel the line through the corners lower left and upper right covers, 0 to 1. */
function cover(x: number, y: number, side: number, ratio: number): number {
	const across = (x + y + 1) % side;
	const distance = Math.min(across, side - across) * Math.SQRT1_2;
	return Math.min(1, Math.max(0, (LINE_WIDTH * ratio) / 2 + 0.5 - distance));
}

function channels(colour: string): [number, number, number] {
	const value = Number.parseInt(colour.replace('#', ''), 16);
	return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
