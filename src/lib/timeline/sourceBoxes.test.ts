import { describe, expect, it } from 'vitest';
import { sourceBoxes } from './sourceBoxes';

const sources = [
	{ number: 1, at: 80 },
	{ number: 2, at: 80 },
	{ number: 3, at: 82 },
	{ number: 5, at: 94 }
];

describe('the digits of sources', () => {
	it('stand under their days, those of one day over each other', () => {
		const boxes = sourceBoxes(sources, { width: 2000, rows: 2, top: 110 });
		expect(boxes).toEqual([
			{ number: 1, at: 80, x: 0, y: 119 },
			{ number: 2, at: 80, x: 0, y: 139 },
			{ number: 3, at: 82, x: 0, y: 119 },
			{ number: 5, at: 94, x: 0, y: 119 }
		]);
	});

	it('share a block where there is no room between days, and never cover each other', () => {
		for (const rows of [1, 2]) {
			for (const width of [100, 300, 528, 948]) {
				const boxes = sourceBoxes(sources, { width, rows, top: 110 });
				const places = boxes.map(({ at, x, y }) => ({ x: (at * width) / 100 + x, y }));
				for (const [index, a] of places.entries()) {
					for (const b of places.slice(index + 1)) {
						expect(a.y !== b.y || Math.abs(a.x - b.x) >= 18).toBe(true);
					}
				}
			}
		}
	});
});
