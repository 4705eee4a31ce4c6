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

/** A mark that is covered counts for more than all labels that may be. */
const MARK = 1000;

/** Beside its mark, where it covers the fewest marks, and of those places where it covers least else; null for no place. */
export function tipPlace({ anchor, reach, tip, box, ...others }: TipRoom): TipPlace | null {
	const away = reach + GAP;
	const inside = (start: number, side: 'width' | 'height') =>
		Math.max(MARGIN, Math.min(start, box[side] - tip[side] - MARGIN));
	const places = SHARES.flatMap((share) => {
		const y = inside(anchor.y - tip.height * share, 'height');
		const x = inside(anchor.x - tip.width * share, 'width');
		return [
			{ x: anchor.x + away, y },
			{ x: anchor.x - away - tip.width, y },
			{ x, y: anchor.y + away },
			{ x, y: anchor.y - away - tip.height }
		];
	}).filter(({ x, y }) => x === inside(x, 'width') && y === inside(y, 'height'));
	let best: TipPlace | null = null;
	let least = Infinity;
	for (const place of places) {
		const covered = (boxes: readonly Box[]) =>
			boxes.filter((other) => overlap({ ...place, ...tip }, other)).length;
		const marks = covered(others.marks);
		const cost = MARK * marks + covered(others.labels);
		if (cost >= least || covered(others.opened) > 0) continue;
		best = { ...place, isInTheWay: marks > 0 };
		least = cost;
	}
	return best;
}
