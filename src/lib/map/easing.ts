/** The one easing of the visual language, `cubic-bezier(0.2, 0, 0, 1)`, for what CSS does not move. */
export function easeCalm(time: number): number {
	// Bisection: the curve's x rises with its parameter, and twenty halvings are finer than a pixel.
	let [low, high] = [0, 1];
	for (let i = 0; i < 20; i += 1) {
		const middle = (low + high) / 2;
		if (bezier(middle, 0.2, 0) < time) low = middle;
		else high = middle;
	}
	return bezier((low + high) / 2, 0, 1);
}

/**
 * How much of a movement's time has passed, 0 to 1, at a frame that comes `gap` after the one before. Where the next one
 * would be farther past the end than this one is before it, the movement ends now: no machine is so slow that a frame
 * drawn late makes it longer. All in milliseconds.
 */
export function progressAt(passed: number, gap: number, duration: number): number {
	return duration - passed <= gap / 2 ? 1 : Math.max(0, passed) / duration;
}

/** One coordinate of a cubic Bézier curve from 0 to 1 with two control points. */
function bezier(t: number, first: number, second: number): number {
	return 3 * (1 - t) ** 2 * t * first + 3 * (1 - t) * t ** 2 * second + t ** 3;
}
