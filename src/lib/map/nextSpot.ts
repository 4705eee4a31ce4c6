import type { Point } from './camera';

type Keyed = Point & { key: string };

/** Unit vectors on the screen. */
const DIRECTIONS: Readonly<Record<string, Point>> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 }
};

/**
 * Where a key leads from one mark: an arrow to the nearest in that direction, Home and End to the first and last. The
 * same mark where there is none that way; null for other keys.
 */
export function nextSpot<T extends Keyed>(
	spots: readonly T[],
	from: string | null,
	key: string
): T | null {
	if (key === 'Home') return spots[0] ?? null;
	if (key === 'End') return spots.at(-1) ?? null;
	const direction = DIRECTIONS[key];
	const start = spots.find((spot) => spot.key === from);
	if (!direction || !start) return null;
	let [next, least] = [start, Infinity];
	for (const spot of spots) {
		const effort = effortTo(start, spot, direction);
		if (effort < least) [next, least] = [spot, effort];
	}
	return next;
}

/** Distance, with what lies aside of the direction counted double; Infinity for what lies behind. */
function effortTo(start: Keyed, spot: Keyed, { x, y }: Point): number {
	if (spot.key === start.key) return Infinity;
	const [dx, dy] = [spot.x - start.x, spot.y - start.y];
	const ahead = dx * x + dy * y;
	const aside = Math.abs(dx * y - dy * x);
	return ahead > 0 ? ahead + 2 * aside : Infinity;
}
