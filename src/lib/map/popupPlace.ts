import type { Point, Size } from './camera';

/** CSS px between a mark and its popup, and between a popup and the edge of the map. */
const GAP = 14;
const MARGIN = 12;

export interface PopupPlace extends Point {
	/** The side of the mark that it stands on; null where it has to cover the mark. */
	side: 'right' | 'left' | 'below' | 'above' | null;
}

/**
 * Where a popup stands beside what it is about: on the side where it fits, else inside the box wherever that is.
 * @param reach half the width of the mark, in px
 */
export function popupPlace(anchor: Point, reach: number, popup: Size, box: Size): PopupPlace {
	const away = reach + GAP;
	const beside = within(anchor.y - popup.height / 3, popup.height, box.height);
	const across = within(anchor.x - popup.width / 2, popup.width, box.width);
	const places: readonly PopupPlace[] = [
		{ side: 'right', x: anchor.x + away, y: beside },
		{ side: 'left', x: anchor.x - away - popup.width, y: beside },
		{ side: 'below', x: across, y: anchor.y + away },
		{ side: 'above', x: across, y: anchor.y - away - popup.height }
	];
	const free = places.find(
		({ x, y }) => fits(x, popup.width, box.width) && fits(y, popup.height, box.height)
	);
	return free ?? { side: null, x: within(anchor.x + away, popup.width, box.width), y: beside };
}

/** How the map must move so that a popup that fits on no side gets room to the right of its mark. */
export function makeRoom(anchor: Point, reach: number, popup: Size, box: Size): Point {
	const x = Math.max(MARGIN + reach, box.width - MARGIN - popup.width - GAP - reach);
	return { x: Math.min(0, x - anchor.x), y: 0 };
}

function within(start: number, length: number, total: number): number {
	return Math.max(MARGIN, Math.min(start, total - length - MARGIN));
}

function fits(start: number, length: number, total: number): boolean {
	return start >= MARGIN && start + length <= total - MARGIN;
}
