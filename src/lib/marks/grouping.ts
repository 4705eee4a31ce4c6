import type { MarkGeometry } from './markGeometry';

/** A mark at its place on the map, in CSS px of the map's box. */
export interface PlacedMark {
	id: string;
	x: number;
	y: number;
	geometry: MarkGeometry;
}

/** Marks that cannot be told apart where they stand. One mark alone is a group of one. */
export interface MarkGroup {
	/** The largest, the only one drawn. */
	lead: PlacedMark;
	/** All of them, largest first. */
	members: PlacedMark[];
}

/** Centres nearer than this, in CSS px, cannot be hit apart (the least target is 24). */
export const GROUP_DISTANCE = 24;

/**
 * Parts `marks` into groups: centres nearer than 24 px, or one mark wholly inside another's outermost ring, and
 * whatever is joined through a third. The same marks make the same groups in whatever order they come; groups are
 * ordered for drawing, largest lead first, so that small lies over large.
 */
export function groupMarks(marks: readonly PlacedMark[]): MarkGroup[] {
	const groups: MarkGroup[] = [];
	const waiting = new Set([...marks].sort(bySize));
	for (const lead of waiting) {
		waiting.delete(lead);
		const members = [lead];
		// The array grows while it is walked: each newcomer is asked for its own neighbours in turn.
		for (const member of members) {
			for (const other of waiting) {
				if (!areTogether(member, other)) continue;
				waiting.delete(other);
				members.push(other);
			}
		}
		groups.push({ lead, members: members.sort(bySize) });
	}
	return groups;
}

/** Largest first. A number goes before a mark of fixed size, however small: the largest is what the label names. */
export function bySize(a: PlacedMark, b: PlacedMark): number {
	return (
		(b.geometry.count ?? -1) - (a.geometry.count ?? -1) ||
		b.geometry.outerRadius - a.geometry.outerRadius ||
		(a.id < b.id ? -1 : 1)
	);
}

function areTogether(a: PlacedMark, b: PlacedMark): boolean {
	const distance = Math.hypot(a.x - b.x, a.y - b.y);
	const [small, large] = [a.geometry.outerRadius, b.geometry.outerRadius].sort((p, q) => p - q);
	return (
		distance < GROUP_DISTANCE ||
		(small !== undefined && large !== undefined && distance + small <= large)
	);
}
