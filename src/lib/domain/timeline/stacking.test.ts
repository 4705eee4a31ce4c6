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

describe('stacking', () => {
	it('leaves on the axis what covers nothing', () => {
		expect(stack([disc(10), disc(30), disc(50)], 50)).toEqual([0, 0, 0]);
	});

	it('puts what would be covered below, and does not move it sideways', () => {
		expect(stack([disc(10), disc(12), disc(40)], 50)).toEqual([0, 14, 0]);
	});

	it('keeps clear of bars and brackets under a mark and of lines through it', () => {
		const foot = { from: 0, to: 60, height: 10 };
		expect(stack([disc(30, 6, { under: foot }), disc(30)], 60)).toEqual([0, 26]);
		expect(stack([disc(30, 6, { through: { from: 0, to: 90 } }), disc(80)], 60)).toEqual([0, 10]);
	});

	it('begins an open end below the axis', () => {
		expect(stack([disc(30, 6, { least: 10 })], 50)).toEqual([10]);
	});

	it('drops nothing where there is no room left, and keeps within it', () => {
		const depths = stack(
			Array.from({ length: 9 }, () => disc(10)),
			40
		);
		expect(depths).toHaveLength(9);
		expect(Math.max(...depths)).toBeLessThanOrEqual(34);
	});
});
