import { describe, expect, it } from 'vitest';
import { easeCalm, progressAt } from './easing';

it('runs from 0 to 1, never back, and is past half after a quarter of the time', () => {
	expect(easeCalm(0)).toBeCloseTo(0, 5);
	expect(easeCalm(1)).toBeCloseTo(1, 5);
	const steps = Array.from({ length: 101 }, (_, i) => easeCalm(i / 100));
	expect(steps.every((value, i) => value >= (steps[i - 1] ?? 0))).toBe(true);
	expect(easeCalm(0.25)).toBeGreaterThan(0.5);
});

describe('the time of a movement', () => {
	it('runs evenly from frame to frame, and not before its start', () => {
		expect(progressAt(0, 0, 900)).toBe(0);
		expect(progressAt(-3, 0, 900)).toBe(0);
		expect(progressAt(450, 16, 900)).toBe(0.5);
	});

	it('ends with the frame that is nearest to its end', () => {
		expect(progressAt(880, 16, 900)).toBeLessThan(1);
		expect(progressAt(892, 16, 900)).toBe(1);
		expect(progressAt(690, 400, 900)).toBeLessThan(1);
		expect(progressAt(710, 400, 900)).toBe(1);
		expect(progressAt(1300, 400, 900)).toBe(1);
	});
});
