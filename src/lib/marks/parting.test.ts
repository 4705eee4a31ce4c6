import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupMarks, type PlacedMark } from './grouping';
import { markGeometry } from './markGeometry';
import { partMarks } from './parting';

function mark(id: string, x: number, y: number, best: number | null): PlacedMark {
	const reading = {
		event_type: 'attack' as const,
		best,
		low: best,
		high: best,
		open: false,
		highOpen: false
	};
	return { id, x, y, geometry: markGeometry(reading) };
}

const partAll = (marks: PlacedMark[]) => groupMarks(marks).map(partMarks);

describe('partMarks', () => {
	it('leaves a mark alone where it is', () => {
		expect(partAll([mark('a', 3, 4, 9)])).toMatchObject([[{ x: 3, y: 4, moved: false }]]);
	});

	it('keeps the largest at its place and moves what it covers, small over large', () => {
		const [parted] = partAll([mark('small', 0, 0, 6), mark('large', 0, 0, 175)]);
		expect(parted).toMatchObject([
			{ mark: { id: 'large' }, x: 0, y: 0, moved: false },
			{ mark: { id: 'small' }, moved: true }
		]);
	});

	it('leaves a small mark on a large one where its centre can be hit', () => {
		const [parted] = partAll([mark('large', 0, 0, 400), mark('small', 30, 0, 5)]);
		expect(parted?.map(({ moved }) => moved)).toEqual([false, false]);
	});

	it('moves two marks apart in the direction in which their places differ', () => {
		const [parted] = partAll([mark('large', 0, 0, 50), mark('west', -9, 0, 5)]);
		expect(parted?.[1]?.x).toBeLessThan(-20);
		expect(parted?.[1]?.y).toBeCloseTo(0, 6);
	});

	it('parts any heap so that every centre can be hit, and moved marks touch nothing', () => {
		const heap = fc.array(
			fc.record({ x: fc.nat(30), y: fc.nat(30), best: fc.option(fc.nat(400), { nil: null }) }),
			{ minLength: 1, maxLength: 12 }
		);
		fc.assert(
			fc.property(heap, (places) => {
				const marks = places.map(({ x, y, best }, index) => mark(`m${index}`, x, y, best));
				for (const parted of partAll(marks)) {
					parted.forEach((a, index) => {
						for (const b of parted.slice(0, index)) {
							const apart = Math.hypot(a.x - b.x, a.y - b.y);
							expect(apart).toBeGreaterThanOrEqual(24 - 1e-6);
							if (!a.moved) continue;
							const radii = a.mark.geometry.outerRadius + b.mark.geometry.outerRadius;
							expect(apart).toBeGreaterThanOrEqual(radii);
						}
					});
				}
			})
		);
	});
});
