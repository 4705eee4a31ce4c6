import { estimateTextWidth, overlap, type Box } from '$lib/marks/labelling';
import { isInside, type Projection, type Size } from './camera';

/** A row of `static/basemap/towns.json`: name, longitude, latitude, the zoom from which it is worth a label. */
export type Town = readonly [name: string, lng: number, lat: number, fromZoom: number];

/** A town with its dot, in px, and the side on which its name stands. */
export interface PlacedTown {
	name: string;
	x: number;
	y: number;
	side: 'left' | 'right';
}

interface Room {
	projection: Projection;
	zoom: number;
	size: Size;
	/** What marks, their labels and the names of countries take. */
	taken: readonly Box[];
}

/** More would be a map of towns. */
const MOST = 9;
/** A drawn map has fewer names to leave room for than the detailed one, so it may name a town a little sooner. */
const SOONER = 0.8;
const LINE = { size: 11, weight: 450 };
const GAP = 6;
/** Room kept around a name. */
const MARGIN = 3;

/** The largest towns in sight whose names stand clear of everything else. Largest first. */
export function placeTowns(
	towns: readonly Town[],
	{ projection, zoom, size, taken }: Room
): PlacedTown[] {
	const boxes = [...taken];
	const placed: PlacedTown[] = [];
	const inset = { top: 12, right: 12, bottom: 12, left: 12 };
	for (const [name, lng, lat, fromZoom] of towns) {
		if (placed.length === MOST) break;
		if (fromZoom > zoom + SOONER) continue;
		const { x, y } = projection.project([lng, lat]);
		if (!isInside({ x, y }, size, inset)) continue;
		const width = estimateTextWidth({ text: name, ...LINE });
		const side = (['right', 'left'] as const).find((candidate) => {
			const box = boxOf({ x, y }, width, candidate);
			const fits = box.x >= 0 && box.x + box.width <= size.width;
			return fits && !boxes.some((other) => overlap(box, other));
		});
		if (!side) continue;
		boxes.push(boxOf({ x, y }, width, side));
		placed.push({ name, x, y, side });
	}
	return placed;
}

/** Of the dot and the name. */
function boxOf({ x, y }: { x: number; y: number }, width: number, side: 'left' | 'right'): Box {
	const whole = width + GAP + 2 * MARGIN + 2;
	const left = side === 'right' ? x - MARGIN - 2 : x + MARGIN + 2 - whole;
	return { x: left, y: y - 8 - MARGIN, width: whole, height: 16 + 2 * MARGIN };
}
