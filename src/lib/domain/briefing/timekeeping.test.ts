import { describe, expect, it } from 'vitest';
import { clockText, elapsed, NEW_WATCH, pace, timeOfDay, toggled } from './timekeeping';

describe('a watch', () => {
	it('counts only while it runs', () => {
		const running = toggled(NEW_WATCH, 1000);
		expect(elapsed(running, 6000)).toBe(5000);
		const stopped = toggled(running, 6000);
		expect(elapsed(stopped, 99_000)).toBe(5000);
		expect(elapsed(toggled(stopped, 100_000), 101_000)).toBe(6000);
	});

	it('does not run backwards when the clock is set back', () => {
		expect(elapsed(toggled(NEW_WATCH, 1000), 0)).toBe(0);
	});
});

describe('pace', () => {
	const plan = { steps: 9, total: 15 * 60_000 };
	it.each([
		// The sixth of nine steps has the time from 8:20 to 10:00.
		['its beginning', 500_000, 6, 0],
		['its end', 600_000, 6, 0],
		['a little over', 609_000, 6, 0],
		['over', 625_000, 6, -20_000],
		['before it', 372_000, 6, 120_000],
		['the first step', 0, 1, 0]
	])('at %s', (_, passed, number, expected) => {
		expect(pace(passed, { ...plan, number })).toBe(expected);
	});
});

describe('times', () => {
	it.each([
		[0, '00:00'],
		[372_400, '06:12'],
		[-12_000, '00:12'],
		[3_972_000, '1:06:12']
	])('of %d ms are told', (time, text) => expect(clockText(time)).toBe(text));

	it('of day are those of the room', () => {
		expect(timeOfDay(new Date(2024, 2, 22, 7, 5).getTime())).toBe('07:05');
	});
});
