import { expect, it } from 'vitest';
import { easeCalm } from './easing';

it('runs from 0 to 1, never back, and is past half after a quarter of the time', () => {
	expect(easeCalm(0)).toBeCloseTo(0, 5);
	expect(easeCalm(1)).toBeCloseTo(1, 5);
	const steps = Array.from({ length: 101 }, (_, i) => easeCalm(i / 100));
	expect(steps.every((value, i) => value >= (steps[i - 1] ?? 0))).toBe(true);
	expect(easeCalm(0.25)).toBeGreaterThan(0.5);
});
