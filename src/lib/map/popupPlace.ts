import type { Box } from '$lib/marks/labelling';
import { NARROW, type Point, type Size } from './camera';

/** CSS px between a mark and its popup, and between a popup and the edge of the map. */
const GAP = 14;
const MARGIN = 12;

export type PopupSide = 'right' | 'left' | 'below' | 'above';

export interface PopupPlace extends Point {
	/** The side of the mark that it stands on; null where it has to cover the mark. */
	side: PopupSide | null;
}

export interface PopupRoom {
	anchor: Point;
	/** Half the width of the mark, in px. */
	reach: number;
	popup: Size;
	box: Size;
	/** What had better stay in sight: marks, their labels, crosses. */
	avoid?: readonly Box[];
	/** Where it stands already: it stays there as long as it fits. */
	keep?: PopupSide | null;
}

/** The column of controls at the right with its margin, as wide as for a finger. */
const CONTROLS = 46;

/** The part of a map's box that popups may take: what is open can still be added to a briefing. */
export function besideControls({ width, height }: Size): Size {
	return { width: width < NARROW ? width : width - CONTROLS, height };
}

/**
 * Where a popup stands beside what it is about: of the sides on which it fits, the one where it covers least; else
 * inside the box wherever that is.
 */
export function popupPlace(room: PopupRoom): PopupPlace {
	const { popup, box, avoid = [], keep = null } = room;
	const free = placesBeside(room).filter(
		({ x, y }) => fits(x, popup.width, box.width) && fits(y, popup.height, box.height)
	);
	const kept = free.find(({ side }) => side === keep);
	if (kept) return kept;
	const covered = (place: Point) => coveredArea({ ...place, ...popup }, avoid);
	const [first, ...others] = free;
	if (!first) return { side: null, ...insideBox(room) };
	return others.reduce((best, place) => (covered(place) < covered(best) ? place : best), first);
}

function placesBeside({ anchor, reach, popup, box }: PopupRoom): PopupPlace[] {
	const away = reach + GAP;
	const beside = within(anchor.y - popup.height / 3, popup.height, box.height);
	const across = within(anchor.x - popup.width / 2, popup.width, box.width);
	return [
		{ side: 'right', x: anchor.x + away, y: beside },
		{ side: 'left', x: anchor.x - away - popup.width, y: beside },
		{ side: 'below', x: across, y: anchor.y + away },
		{ side: 'above', x: across, y: anchor.y - away - popup.height }
	];
}

function insideBox({ anchor, reach, popup, box }: PopupRoom): Point {
	return {
		x: within(anchor.x + reach + GAP, popup.width, box.width),
		y: within(anchor.y - popup.height / 3, popup.height, box.height)
	};
}

function coveredArea(popup: Box, boxes: readonly Box[]): number {
	const shared = (a: number, aLength: number, b: number, bLength: number) =>
		Math.max(0, Math.min(a + aLength, b + bLength) - Math.max(a, b));
	return boxes.reduce(
		(sum, { x, y, width, height }) =>
			sum + shared(popup.x, popup.width, x, width) * shared(popup.y, popup.height, y, height),
		0
	);
}

/** How the map must move so that a popup that fits on no side gets room to the right of its mark, where it can get it. */
export function makeRoom({ anchor, reach, popup, box }: PopupRoom): Point {
	const x = box.width - MARGIN - popup.width - GAP - reach;
	return { x: x < MARGIN + reach ? 0 : Math.min(0, x - anchor.x), y: 0 };
}

/** How high a popup may be so that there is room below or above a mark, where the map is too narrow for it beside. */
export function highestAt({ anchor, reach, box }: PopupRoom): number {
	return Math.floor(Math.max(anchor.y, box.height - anchor.y) - reach - GAP - MARGIN);
}

function within(start: number, length: number, total: number): number {
	return Math.max(MARGIN, Math.min(start, total - length - MARGIN));
}

function fits(start: number, length: number, total: number): boolean {
	return start >= MARGIN && start + length <= total - MARGIN;
}
