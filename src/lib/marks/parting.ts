import { GROUP_DISTANCE, bySize, type MarkGroup, type PlacedMark } from './grouping';

/** A member of an opened group, where it is drawn. */
export interface PartedMark {
	mark: PlacedMark;
	x: number;
	y: number;
	/**
	 * Whether it was moved off its own place, so that a leader line from `mark.x, mark.y` has to say where that is.
	 * Draw the lines first, under all marks: a line then ends at the edge of the mark that covers the place.
	 */
	moved: boolean;
}

/** CSS px kept free between a moved mark and any other. */
const AIR = 9;
/** Turns from the first direction tried, in degrees. */
const TURNS = [0, 45, -45, 90, -90, 135, -135, 180];
/** To the right and up, where the plaque of the closed group stood. */
const FIRST_DIRECTION = -Math.PI / 4;

/**
 * The members of a group the reader has opened, in drawing order (small over large). A mark stays at its place when
 * its centre can be hit there; one that a larger covers (several in one city) moves to the nearest free spot around.
 */
export function partMarks(group: MarkGroup): PartedMark[] {
	const parted: PartedMark[] = [];
	for (const mark of [...group.members].sort(bySize)) {
		const covered = parted.some((other) => distance(other, mark) < GROUP_DISTANCE);
		const spot = covered ? nearestFreeSpot(mark, group.lead, parted) : mark;
		parted.push({ mark, x: spot.x, y: spot.y, moved: covered });
	}
	return parted;
}

interface Point {
	x: number;
	y: number;
}

function distance(a: Point, b: Point): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}

function nearestFreeSpot(mark: PlacedMark, lead: PlacedMark, parted: PartedMark[]): Point {
	const first = directionFrom(lead, mark);
	// Each circle has room for at least one more than the last, so the search ends.
	for (let reach = lead.geometry.outerRadius + mark.geometry.outerRadius + AIR; ; reach += 8) {
		for (const turn of TURNS) {
			const angle = first + (turn * Math.PI) / 180;
			const spot = { x: lead.x + reach * Math.cos(angle), y: lead.y + reach * Math.sin(angle) };
			if (parted.every((other) => isClear(spot, mark, other))) return spot;
		}
	}
}

function directionFrom(lead: Point, mark: Point): number {
	return distance(lead, mark) < 1 ? FIRST_DIRECTION : Math.atan2(mark.y - lead.y, mark.x - lead.x);
}

function isClear(spot: Point, mark: PlacedMark, other: PartedMark): boolean {
	const needed = mark.geometry.outerRadius + other.mark.geometry.outerRadius + AIR;
	return distance(spot, other) >= Math.max(needed - 0.001, GROUP_DISTANCE);
}
