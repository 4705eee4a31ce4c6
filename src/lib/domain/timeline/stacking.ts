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
	/** A mark that covers a mark cannot be told from it; a line that runs under one can. */
	weight: number;
}

/** Of so many marks some are covered in any order, and to try them all would take longer than a frame. */
const MANY = 40;
const ROUNDS = 12;
const MARK_WEIGHT = 6;
const LINE_WEIGHT = 1;

/** Between marks, in px. */
const AIR = 1;
const STEP = 2;
/** Between a mark and what stands under it. */
export const FOOT_GAP = 2;
/** Half the height of what runs through. */
const THROUGH = 1.5;

/** Px that a mark may use above the axis and below it. */
export interface Room {
	above: number;
	below: number;
}

interface Stacked {
	depths: number[];
	/** How much of what is drawn is covered; `last`: the index of the last that covers. */
	covered: number;
	last: number;
}

/**
 * How far below the axis each mark stands, or above it where that is less than 0: as near to it as nothing is covered,
 * those that come first before the others. One that finds no room is given its place before the others; where that helps
 * nobody, marks stand where they cover least. Nothing moves sideways: its place is its date.
 */
export function stack(footprints: readonly Footprint[], room: Room): number[] {
	let order = footprints.map((_, index) => index);
	let best: Stacked = { depths: [], covered: Infinity, last: -1 };
	const rounds = footprints.length > MANY ? 1 : ROUNDS;
	for (let round = 0; round < rounds && best.covered > 0; round++) {
		const next = stackInOrder(footprints, order, room);
		if (next.covered < best.covered) best = next;
		order = sooner(order, next.last);
	}
	return best.depths;
}

function stackInOrder(
	footprints: readonly Footprint[],
	order: readonly number[],
	room: Room
): Stacked {
	const taken: Rectangle[] = [];
	const stacked: Stacked = { depths: [], covered: 0, last: -1 };
	for (const index of order) {
		const footprint = footprints[index];
		if (!footprint) continue;
		const { y, covered } = depthOf(footprint, taken, room);
		stacked.depths[index] = y;
		stacked.covered += covered;
		if (covered > 0) stacked.last = index;
		taken.push(...rectanglesOf(footprint, y));
	}
	return stacked;
}

function depthOf(
	footprint: Footprint,
	taken: readonly Rectangle[],
	room: Room
): { y: number; covered: number } {
	const meetings = meetingsOf(rectanglesOf(footprint, 0), taken);
	let best = { y: footprint.least, covered: Infinity };
	for (const y of depthsFor(footprint, room)) {
		const covered = coveredAt(y, meetings);
		if (covered < best.covered) best = { y, covered };
		if (covered === 0) break;
	}
	return best;
}

/** The nearest to the axis first. */
function depthsFor({ reach, under, least }: Footprint, { above, below }: Room): number[] {
	const deepest = below - reach - (under ? FOOT_GAP + under.height : 0);
	const depths = [least];
	for (let y = least + STEP; y <= deepest; y += STEP) {
		depths.push(y);
		if (least === 0 && y + reach <= above) depths.push(-y);
	}
	return depths;
}

function rectanglesOf({ x, reach, through, under }: Footprint, y: number): Rectangle[] {
	const half = reach + AIR;
	const mark = { from: x - half, to: x + half, top: y - half, bottom: y + half };
	const weight = LINE_WEIGHT;
	const foot = y + reach + FOOT_GAP;
	return [
		{ ...mark, weight: MARK_WEIGHT },
		...(through ? [{ ...through, top: y - THROUGH, bottom: y + THROUGH, weight }] : []),
		...(under ? [{ ...under, top: foot, bottom: foot + under.height + AIR, weight }] : [])
	];
}

/** Two rectangles that share a width, and so cover each other at some depths. */
interface Meeting {
	own: Rectangle;
	other: Rectangle;
	/** The width that they share, by the weight of both. */
	width: number;
}

/** Reckoned once for all depths: most of what is drawn stands at other dates. */
function meetingsOf(own: readonly Rectangle[], taken: readonly Rectangle[]): Meeting[] {
	return own.flatMap((a) =>
		taken.flatMap((b) => {
			const width = Math.min(a.to, b.to) - Math.max(a.from, b.from);
			return width > 0 ? [{ own: a, other: b, width: width * a.weight * b.weight }] : [];
		})
	);
}

function coveredAt(y: number, meetings: readonly Meeting[]): number {
	let area = 0;
	for (const { own, other, width } of meetings) {
		const height = Math.min(own.bottom + y, other.bottom) - Math.max(own.top + y, other.top);
		if (height > 0) area += width * height;
	}
	return area;
}

/** Halfway to the front, so that what stands first stays there as long as it can. */
function sooner(order: readonly number[], index: number): number[] {
	const rest = order.filter((other) => other !== index);
	return rest.toSpliced(Math.floor(order.indexOf(index) / 2), 0, index);
}
