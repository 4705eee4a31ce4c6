import { describe, expect, it } from 'vitest';
import { outlinePath, perimeterOf, radiusOutside, reachOf, signPath } from './outlines';

describe('outlinePath', () => {
	it.each(['disc', 'square', 'triangle', 'hexagon', 'swatch'] as const)(
		'closes the %s',
		(shape) => {
			expect(outlinePath(shape, 8.5)).toMatch(/^M[-.\d ALVHM]+Z$/);
		}
	);

	it('draws a square with the area of the disc, to a hundredth of a pixel', () => {
		expect(outlinePath('square', 10)).toBe('M-8.86-8.86H8.86V8.86H-8.86Z');
		expect(outlinePath('disc', 10)).toBe('M10 0A10 10 0 1 1-10 0A10 10 0 1 1 10 0Z');
	});

	it('gives a sign only to the shapes that need one', () => {
		expect(signPath('disc', 8.5)).toBe('');
		expect(signPath('square', 8.5)).toBe('');
		expect(signPath('triangle', 8.5)).not.toBe('');
		expect(signPath('hexagon', 8.5)).not.toBe('');
	});
});

describe('measures of an outline', () => {
	it('measures a square along its sides', () => {
		expect(perimeterOf('square', 10)).toBeCloseTo(4 * 10 * Math.sqrt(Math.PI), 10);
		expect(perimeterOf('disc', 10)).toBeCloseTo(20 * Math.PI, 10);
	});

	it('moves an outline outwards by the same gap whatever its shape', () => {
		for (const shape of ['disc', 'square'] as const) {
			const outside = radiusOutside(shape, 12, 5);
			expect(reachOf(shape, outside) - reachOf(shape, 12)).toBeCloseTo(5, 10);
		}
	});
});
