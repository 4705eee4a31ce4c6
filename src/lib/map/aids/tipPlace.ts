import { overlap, type Box } from '$lib/marks/labelling';
import type { Point, Size } from '../camera';

/** CSS px between a mark and its tooltip, and between a tooltip and the edge of the map. */
const GAP = 5;
const MARGIN = 12;
/** Which share of a tooltip lies above, or to the left of, the middle of its mark. */
const SHARES = [1 / 3, 0.5, 0, 1];

export interface TipRoom {
	anchor: Point;
	/** Half the width of the mark. */
	reach: number;
	tip: Size;
	box: Size;
	/** The other marks. */
	marks: readonly Box[];
	/** Labels and the like, which may be covered where a mark would be. */
	labels: readonly Box[];
	/** What is open, which is never covered. */
	opened: readonly Box[];
}

export interface TipPlace extends Point {
	/** Whether it covers a mark: a pointer then has to go through it. */
	isInTheWay: boolean;
}

/** Beside its mark, where it covers the fewest marks, and of those places where it covers least else; null for no place. */
export function tipPlace(room: TipRoom): TipPlace | null {
	const { tip, marks, labels, opened } = room;
	const found = placesFor(room)
		.map((at) => ({ ...at, ...tip }))
		.filter((place) => !opened.some((box) => overlap(place, box)))
		.map((place) => ({
			place,
			marks: covered(place, marks),
			labels: covered(place, labels)
		}));
	const [best] = found.toSorted((a, b) => a.marks - b.marks || a.labels - b.labels);
	return best ? { x: best.place.x, y: best.place.y, isInTheWay: best.marks > 0 } : null;
}

function placesFor({ anchor, reach, tip, box }: TipRoom): Point[] {
	const away = reach + GAP;
	const kept = (start: number, length: number, total: number) =>
		Math.max(MARGIN, Math.min(start, total - length - MARGIN));
	return SHARES.flatMap((share) => {
		const y = kept(anchor.y - tip.height * share, tip.height, box.height);
		const x = kept(anchor.x - tip.width * share, tip.width, box.width);
		return [
			{ x: anchor.x + away, y },
			{ x: anchor.x - away - tip.width, y },
			{ x, y: anchor.y + away },
			{ x, y: anchor.y - away - tip.height }
		];
	}).filter(
		({ x, y }) =>
			x >= MARGIN &&
			y >= MARGIN &&
			x + tip.width <= box.width - MARGIN &&
			y + tip.height <= box.height - MARGIN
	);
}

function covered(place: Box, boxes: readonly Box[]): number {
	return boxes.filter((box) => overlap(place, box)).length;
}
