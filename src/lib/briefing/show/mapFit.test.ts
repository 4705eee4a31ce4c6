import { describe, expect, it } from 'vitest';
import { canvasRatio, mapFit } from './mapFit';

describe('mapFit', () => {
	it('shows at least what the box of a step shows, as large as the stage is', () => {
		expect(mapFit({ width: 1132, height: 944 })).toEqual({ scale: 2, zoomBy: 0 });
		expect(mapFit({ width: 2000, height: 944 })).toEqual({ scale: 2, zoomBy: 0 });
	});

	it('zooms out where the box is small', () => {
		expect(mapFit({ width: 283, height: 472 })).toEqual({ scale: 1, zoomBy: -1 });
	});
});

describe('canvasRatio', () => {
	it('is as fine as the screen', () => {
		expect(canvasRatio({ width: 1132, height: 944 }, 2, 1)).toBe(2);
		expect(canvasRatio({ width: 566, height: 472 }, 1, 2)).toBe(2);
	});

	it('draws no more pixels than it can move', () => {
		const ratio = canvasRatio({ width: 2264, height: 1888 }, 4, 2);
		expect(ratio).toBeCloseTo(4);
	});
});
