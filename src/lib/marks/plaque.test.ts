import { describe, expect, it } from 'vitest';
import { markGeometry } from './markGeometry';
import { plaqueBox, plaqueLayout } from './plaque';

const geometry = markGeometry({
	event_type: 'attack',
	best: 140,
	low: 61,
	high: 140,
	open: false,
	highOpen: false
});

describe('plaqueLayout', () => {
	it('gives each type a cell, wider for a longer number', () => {
		const [short, long] = [1, 100].map((count) => plaqueLayout([['attack', count]], false).width);
		expect(long).toBe((short ?? 0) + 16);
	});

	it('keeps the sign of dispute inside, after the last number', () => {
		const { width, cells, sign } = plaqueLayout(
			[
				['attack', 1],
				['warning', 12]
			],
			true
		);
		const lastNumber = cells.at(-1)?.number ?? 0;
		expect(sign).toBeGreaterThan(lastNumber + 16 + 7.5);
		expect(sign).toBeLessThan(width - 7.5);
	});
});

describe('plaqueBox', () => {
	it('stands at the upper right of the mark and leaves its middle free', () => {
		const box = plaqueBox({ x: 100, y: 100, geometry }, [['attack', 5]], true);
		expect(box.x).toBeGreaterThan(110);
		expect(box.y + box.height).toBeLessThan(90);
		expect(box.height).toBe(24);
	});
});
