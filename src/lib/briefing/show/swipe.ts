/** Where and when a finger was. */
export interface Touch {
	x: number;
	y: number;
	time: number;
}

/** CSS px and ms of a swipe: shorter or slower is a tap or a rest of the hand. */
const LEAST = 48;
const LONGEST_MS = 1000;

/**
 * Where a swipe leads: a finger to the left brings what is at the right, which is next where text is read to the right
 * (`onward` 1) and before where it is read to the left (-1). Null where it was none.
 */
export function swipeOf(from: Touch, to: Touch, onward: 1 | -1): 'next' | 'previous' | null {
	const [aside, down] = [(to.x - from.x) * onward, Math.abs(to.y - from.y)];
	if (Math.abs(aside) < LEAST || Math.abs(aside) < 2 * down) return null;
	if (to.time - from.time > LONGEST_MS) return null;
	return aside < 0 ? 'next' : 'previous';
}

/** Shares of the text's width at which a click goes back or on; between them text can be marked. */
const EDGE = 0.2;

export function edgeOf(x: number, text: { left: number; width: number }, onward: 1 | -1) {
	const fromLeft = (x - text.left) / text.width;
	const share = onward === 1 ? fromLeft : 1 - fromLeft;
	if (share < EDGE) return 'previous';
	return share > 1 - EDGE ? 'next' : null;
}
