import { scaleSqrt } from 'd3-scale';

/** CSS px of radius for the square root of one person, by where a mark stands. The stage scales a map mark whole. */
export const MARK_K = { map: 2.2, timeline: 1.15, list: 0.95 } as const;

/** The least radius a number is drawn with, in CSS px at every scale: smaller could be neither seen nor hit. */
export const LEAST_RADIUS = 5;

/** The largest radius on the map, in CSS px. Smaller scales stop at the same count, not at the same radius. */
export const LARGEST_RADIUS = 64;

/** The count that fills `LARGEST_RADIUS`: one more and the mark no longer tells the number. */
const FULL_COUNT = (LARGEST_RADIUS / MARK_K.map) ** 2;

const mapRadius = scaleSqrt([0, FULL_COUNT], [0, LARGEST_RADIUS]).clamp(true);

/** The radius that makes area proportional to `count`, up to the largest, without the floor: for lines inside a mark. */
export function proportionalRadius(count: number, k: number = MARK_K.map): number {
	return (mapRadius(count) * k) / MARK_K.map;
}

/** The radius in CSS px of a mark for `count` people: area is proportional between the floor and the largest. */
export function radiusOf(count: number, k: number = MARK_K.map): number {
	return Math.max(LEAST_RADIUS, proportionalRadius(count, k));
}

/** Whether `count` is more than the largest mark can show, so that the number has to be written. */
export function isBeyondScale(count: number): boolean {
	return count > FULL_COUNT;
}
