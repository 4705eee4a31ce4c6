import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventType } from '$lib/domain/records';
import { groupMarks, type MarkGroup, type PlacedMark } from './grouping';
import { markGeometry } from './markGeometry';

function mark(
	id: string,
	x: number,
	y: number,
	best: number | null = 5,
	type: EventType = 'attack'
): PlacedMark {
	const reading = { event_type: type, best, low: best, high: best, open: false, highOpen: false };
	return { id, x, y, geometry: markGeometry(reading) };
}

const ids = (groups: MarkGroup[]) => groups.map(({ members }) => members.map(({ id }) => id));

describe('groupMarks', () => {
	it('leaves marks apart whose centres are 24 px apart', () => {
		expect(ids(groupMarks([mark('a', 0, 0), mark('b', 24, 0)]))).toEqual([['a'], ['b']]);
	});

	it('joins centres nearer than 24 px', () => {
		expect(ids(groupMarks([mark('a', 0, 0), mark('b', 14, 19)]))).toEqual([['a', 'b']]);
	});

	it('joins a mark that lies wholly inside the ring of another, at any distance of centres', () => {
		const large = mark('large', 0, 0, 400);
		expect(large.geometry.outerRadius).toBeCloseTo(44.75, 2);
		expect(ids(groupMarks([mark('inside', 38, 0), large]))).toEqual([['large', 'inside']]);
		expect(ids(groupMarks([mark('half inside', 42, 0), large]))).toEqual([
			['large'],
			['half inside']
		]);
	});

	it('joins through a third mark', () => {
		const chain = [mark('a', 0, 0), mark('b', 20, 0), mark('c', 40, 0), mark('d', 60, 0)];
		expect(ids(groupMarks(chain))).toEqual([['a', 'b', 'c', 'd']]);
	});

	it('is led by the largest number, and by a number before any mark of fixed size', () => {
		const [group] = groupMarks([
			mark('warning', 0, 0, null, 'warning'),
			mark('no number', 0, 0, null),
			mark('four', 0, 0, 4),
			mark('five', 0, 0, 5)
		]);
		expect(group?.members.map(({ id }) => id)).toEqual(['five', 'four', 'warning', 'no number']);
		expect(group?.lead.id).toBe('five');
	});

	it('orders groups for drawing, so that small lies over large', () => {
		expect(
			ids(groupMarks([mark('small', 0, 0), mark('large', 60, 0, 300), mark('middle', 200, 0, 90)]))
		).toEqual([['large'], ['middle'], ['small']]);
	});

	const marks = fc
		.uniqueArray(
			fc.record({ x: fc.nat(300), y: fc.nat(300), best: fc.option(fc.nat(500), { nil: null }) }),
			{ maxLength: 20 }
		)
		.map((places) => places.map(({ x, y, best }, index) => mark(`m${index}`, x, y, best)));

	it('puts every mark into exactly one group', () => {
		fc.assert(
			fc.property(marks, (all) => {
				const grouped = groupMarks(all).flatMap(({ members }) => members.map(({ id }) => id));
				expect(grouped.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
			})
		);
	});

	it('makes the same groups in whatever order the marks come', () => {
		fc.assert(
			fc.property(marks, (all) => {
				expect(ids(groupMarks(all.toReversed()))).toEqual(ids(groupMarks(all)));
			})
		);
	});

	it('leaves no two groups that should be one', () => {
		fc.assert(
			fc.property(marks, (all) => {
				const groups = groupMarks(all);
				for (const { members } of groups) {
					const others = groups.flatMap((group) =>
						group.members === members ? [] : group.members
					);
					for (const a of members) {
						for (const b of others) {
							expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(24);
						}
					}
				}
			})
		);
	});
});
