import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_RADIUS, LEAST_RADIUS, MARK_K, isBeyondScale, radiusOf } from './markScale';

describe('radiusOf', () => {
	it('is 2.2 px for the square root of one person on the map', () => {
		expect(radiusOf(100)).toBeCloseTo(22, 10);
		expect(radiusOf(140)).toBeCloseTo(2.2 * Math.sqrt(140), 10);
	});

	it.each(Object.entries(MARK_K))('makes areas proportional to counts at %s scale', (_, k) => {
		// From the count at which each scale leaves the floor, to the one at which it is full.
		const first = Math.ceil((LEAST_RADIUS / k) ** 2);
		const count = fc.integer({ min: first, max: 846 });
		fc.assert(
			fc.property(count, count, (a, b) => {
				expect(radiusOf(a, k) ** 2 / radiusOf(b, k) ** 2).toBeCloseTo(a / b, 8);
			})
		);
	});

	it('never falls under the floor, at any scale', () => {
		for (const k of Object.values(MARK_K)) {
			expect(radiusOf(1, k)).toBe(LEAST_RADIUS);
			expect(radiusOf(0, k)).toBe(LEAST_RADIUS);
		}
	});

	it('stops at 64 px on the map, and at the same count elsewhere', () => {
		expect(radiusOf(846)).toBeLessThan(LARGEST_RADIUS);
		expect(radiusOf(847)).toBe(LARGEST_RADIUS);
		expect(radiusOf(20_000)).toBe(LARGEST_RADIUS);
		expect(radiusOf(20_000, MARK_K.list)).toBeCloseTo((LARGEST_RADIUS * 0.95) / 2.2, 10);
	});
});

describe('isBeyondScale', () => {
	it('begins with the first count whose mark would be larger than the largest', () => {
		expect(isBeyondScale(846)).toBe(false);
		expect(isBeyondScale(847)).toBe(true);
	});
});
