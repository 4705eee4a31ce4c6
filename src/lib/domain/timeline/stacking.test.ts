import { describe, expect, it } from 'vitest';
import { stack, type Footprint } from './stacking';

const disc = (x: number, reach = 6, more: Partial<Footprint> = {}): Footprint => ({
	x,
	reach,
	through: null,
	under: null,
	least: 0,
	...more
});

const below = (room: number) => ({ above: 0, below: room });

describe('stacking', () => {
	it('leaves on the axis what covers nothing', () => {
		expect(stack([disc(10), disc(30), disc(50)], below(50))).toEqual([0, 0, 0]);
	});

	it('puts what would be covered below, and does not move it sideways', () => {
		expect(stack([disc(10), disc(12), disc(40)], below(50))).toEqual([0, 14, 0]);
	});

	it('keeps clear of bars and brackets under a mark and of lines through it', () => {
		const foot = { from: 0, to: 60, height: 10 };
		expect(stack([disc(30, 6, { under: foot }), disc(30)], below(60))).toEqual([0, 26]);
		expect(stack([disc(30, 6, { through: { from: 0, to: 90 } }), disc(80)], below(60))).toEqual([
			0, 10
		]);
	});

	it('uses the room above the axis, as near to it as below', () => {
		expect(stack([disc(10), disc(12), disc(14)], { above: 22, below: 50 })).toEqual([0, 14, -14]);
	});

	it('gives one that finds no room its place before the others', () => {
		const foot = { from: 0, to: 20, height: 10 };
		const marks = [disc(10, 3), disc(16, 3), disc(12, 6, { under: foot })];
		const depths = stack(marks, { above: 20, below: 20 });
		expect(depths[2]).toBe(0);
		expect(depths.slice(0, 2).every((depth) => depth <= -10)).toBe(true);
	});

	it('begins an open end below the axis', () => {
		expect(stack([disc(30, 6, { least: 10 })], below(50))).toEqual([10]);
	});

	it('drops nothing where there is no room left, and keeps within it', () => {
		const depths = stack(
			Array.from({ length: 9 }, () => disc(10)),
			below(40)
		);
		expect(depths).toHaveLength(9);
		expect(Math.max(...depths)).toBeLessThanOrEqual(34);
	});
});
