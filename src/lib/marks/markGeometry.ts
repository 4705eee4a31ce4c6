import type { MarkReading } from '$lib/domain/figures';
import { wholeDashes } from './dashes';
import { MARK_K, isBeyondScale, proportionalRadius, radiusOf } from './markScale';
import { perimeterOf, radiusOutside, reachOf, shapeOf, type MarkShape } from './outlines';

/** Everything needed to draw a mark, in CSS px around 0,0. Colour and stroke widths are the theme's. */
export interface MarkGeometry {
	shape: MarkShape;
	/** The headline number that the area shows; null where there is none or the shape shows none. */
	count: number | null;
	/** Of the disc; for a square, of the disc with its area. */
	radius: number;
	/** Of the line inside, at the lowest report; null where no report is lower, or by less than can be drawn. */
	innerRadius: number | null;
	/** At the highest report, or just outside where the headline is open. `dasharray` is null for a closed ring. */
	ring: MarkRing | null;
	/** No number given. */
	hollow: boolean;
	/** The headline as its source wrote it, where the number is beyond the scale. */
	insideLabel: string | null;
	/** Half the width of all that is drawn, casing included, without selection ring and ≠ sign. */
	outerRadius: number;
}

export interface MarkRing {
	radius: number;
	dasharray: string | null;
}

/** Between the disc and a ring, at least. */
const RING_GAP = 3.5;
/** Between the edge of the disc and the line inside, at least: nearer, and it is lost in the casing. */
const INNER_GAP = 2.5;
/** Nearer to the edge than this, in truth, and a line kept off it would tell of a difference that is not there. */
const LEAST_INNER_DIFFERENCE = 1.5;
const LEAST_INNER_RADIUS = 2;
const HOLLOW_RADIUS = 6;
const FIXED_RADIUS = 8.5;
/** What stroke and casing add outside a radius: half of ring 2 and casing 1.5, or half the casing of a disc. */
const RING_CASING = 2.5;
const DISC_CASING = 0.75;

/**
 * The drawing of one reading. `k` is one of `MARK_K`. `asWritten` is the headline in its source's words: it is needed
 * for a number beyond the scale, since a bare integer may be one that nobody gave ("more than 1,000" reads as 1,001).
 */
export function markGeometry(
	reading: MarkReading,
	k: number = MARK_K.map,
	asWritten: string | null = null
): MarkGeometry {
	const shape = shapeOf(reading.event_type);
	if (shape !== 'disc' && shape !== 'square') return plainMark(shape, FIXED_RADIUS, false);
	if (reading.best === null) return plainMark(shape, HOLLOW_RADIUS, true);

	const radius = radiusOf(reading.best, k);
	const ring = ringOf(reading, shape, radius, k);
	return {
		shape,
		count: reading.best,
		radius,
		innerRadius: innerRadiusOf(reading.low, reading.best, radius, k),
		ring,
		hollow: false,
		insideLabel: isBeyondScale(reading.best) ? asWritten : null,
		outerRadius: ring
			? reachOf(shape, ring.radius) + RING_CASING
			: reachOf(shape, radius) + DISC_CASING
	};
}

function plainMark(shape: MarkShape, radius: number, hollow: boolean): MarkGeometry {
	const outerRadius = reachOf(shape, radius) + RING_CASING;
	return {
		shape,
		count: null,
		radius,
		innerRadius: null,
		ring: null,
		hollow,
		insideLabel: null,
		outerRadius
	};
}

/** Where the disc was raised to the least radius the line is raised with it, so that the two keep their proportion. */
function innerRadiusOf(low: number | null, best: number, radius: number, k: number): number | null {
	if (low === null || low >= best) return null;
	const raised = Math.max(1, radius / proportionalRadius(best, k));
	const proportional = proportionalRadius(low, k) * raised;
	if (radius - proportional < LEAST_INNER_DIFFERENCE) return null;
	return Math.max(LEAST_INNER_RADIUS, Math.min(proportional, radius - INNER_GAP));
}

function ringOf(
	reading: MarkReading,
	shape: MarkShape,
	radius: number,
	k: number
): MarkRing | null {
	const { best, high, open, highOpen } = reading;
	const nearest = radiusOutside(shape, radius, RING_GAP);
	if (best !== null && high !== null && high > best) {
		const atHighest = Math.max(nearest, radiusOf(high, k));
		return highOpen ? dashedRing(shape, atHighest) : { radius: atHighest, dasharray: null };
	}
	return open ? dashedRing(shape, nearest) : null;
}

function dashedRing(shape: MarkShape, radius: number): MarkRing {
	return { radius, dasharray: wholeDashes(perimeterOf(shape, radius)) };
}
