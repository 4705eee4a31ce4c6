import { expect, it } from 'vitest';
import { dayAt, steps } from './knownBySteps';

const DAYS = ['2024-03-23', '2024-03-24', '2024-03-29'];

it.each([
	['2024-03-23', null, '2024-03-24'],
	['2024-03-26', '2024-03-24', '2024-03-29'],
	['2024-03-29', '2024-03-24', null]
])('from %s steps back to %s and on to %s', (day, earlier, later) => {
	expect(steps(DAYS, day)).toEqual({ earlier, later });
});

it('counts days over the end of a month', () => {
	expect(dayAt('2024-02-28', 2)).toBe('2024-03-01');
});
