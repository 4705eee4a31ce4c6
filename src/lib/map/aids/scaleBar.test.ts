import { describe, expect, it } from 'vitest';
import { pixelsOf } from '../camera';
import { scaleBar } from './scaleBar';

describe('scaleBar', () => {
	it.each([
		[2, 0, 2_000_000],
		[4, 50, 200_000],
		[8, 34.5, 20_000],
		[10, 55.75, 2000],
		[17, 0, 50]
	])('is round at zoom %d and latitude %d', (zoom, lat, metres) => {
		expect(scaleBar(zoom, lat, 104).metres).toBe(metres);
	});

	it('is as long as its length on the ground, and as long as may be', () => {
		for (let zoom = 0; zoom <= 10; zoom += 0.3) {
			const { metres, width } = scaleBar(zoom, 55, 104);
			expect(width).toBeCloseTo(pixelsOf(metres / 1000, 55, zoom), 9);
			expect(width).toBeLessThanOrEqual(104);
			expect(width).toBeGreaterThan(104 / 2.6);
			expect(String(metres)).toMatch(/^[125]0*$/);
		}
	});
});
