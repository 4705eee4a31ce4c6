/** What something on the timeline takes of its width, in px. */
export interface Footprint {
	/** Centre of the mark, and half its width. */
	x: number;
	reach: number;
	/** What runs through the middle of the mark: a long bar, an open end. */
	through: Stretch | null;
	/** What stands under the mark: a short bar, a bracket. */
	under: (Stretch & { height: number }) | null;
	/** How far down from the axis it begins: an open end would be lost on the line of the axis. */
	least: number;
}

interface Stretch {
	from: number;
	to: number;
}

interface Rectangle extends Stretch {
	top: number;
	bottom: number;
}

/** Between marks, in px. */
const AIR = 1;
const STEP = 2;
/** Between a mark and what stands under it. */
export const FOOT_GAP = 2;
/** Half the height of what runs through. */
const THROUGH = 1.5;

/**
 * How far below the axis each mark stands, with so much room below it: those that come first on it, the others below what they would cover. Where
 * there is no room left, a mark stands where it covers least. Nothing moves sideways: its place is its date.
 */
export function stack(footprints: readonly Footprint[], room: number): number[] {
	const taken: Rectangle[] = [];
	return footprints.map((footprint) => {
		const y = depthOf(footprint, taken, room);
		taken.push(...rectanglesOf(footprint, y));
		return y;
	});
}

function depthOf(footprint: Footprint, taken: readonly Rectangle[], room: number): number {
	const { reach, under } = footprint;
	const deepest = room - reach - (under ? FOOT_GAP + under.height : 0);
	let [best, least] = [footprint.least, Infinity];
	for (let y = footprint.least; y <= deepest; y += STEP) {
		const covered = coveredArea(rectanglesOf(footprint, y), taken);
		if (covered === 0) return y;
		if (covered < least) [best, least] = [y, covered];
	}
	return best;
}

function rectanglesOf({ x, reach, through, under }: Footprint, y: number): Rectangle[] {
	const half = reach + AIR;
	const mark = { from: x - half, to: x + half, top: y - half, bottom: y + half };
	const foot = y + reach + FOOT_GAP;
	return [
		mark,
		...(through ? [{ ...through, top: y - THROUGH, bottom: y + THROUGH }] : []),
		...(under ? [{ ...under, top: foot, bottom: foot + under.height + AIR }] : [])
	];
}

function coveredArea(own: readonly Rectangle[], taken: readonly Rectangle[]): number {
	let area = 0;
	for (const a of own) {
		for (const b of taken) {
			const width = Math.min(a.to, b.to) - Math.max(a.from, b.from);
			const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
			if (width > 0 && height > 0) area += width * height;
		}
	}
	return area;
}
