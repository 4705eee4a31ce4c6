import { describe, expect, it } from 'vitest';
import { dayNumber } from '../dates';
import { dragged } from './brush';
import { dayAt, type ClosedSpan } from './daySpan';
import { boundsOf, keyedDay, rangeOf, stepOn, usualStep } from './range';

const whole: ClosedSpan = { from: dayNumber('2016-12-01'), to: dayNumber('2024-04-01') };
const [first, last] = ['2016-12-01', '2024-03-31'].map(dayNumber) as [number, number];

describe('a range', () => {
	it('has no bound at an end of the axis', () => {
		expect(rangeOf(first, last, whole)).toEqual({ from: null, to: null });
		expect(rangeOf(first - 9, dayNumber('2020-01-01'), whole)).toEqual({
			from: null,
			to: '2020-01-01'
		});
		expect(boundsOf({ from: null, to: '2020-01-01' }, whole)).toEqual({
			from: first,
			to: dayNumber('2020-01-01')
		});
	});

	it('is turned where its end comes before its beginning', () => {
		expect(rangeOf(dayNumber('2022-01-01'), dayNumber('2020-01-01'), whole)).toEqual({
			from: '2020-01-01',
			to: '2022-01-01'
		});
	});

	it.each([
		['day', '2024-02-28', '2024-02-29'],
		['month', '2020-01-15', '2020-01-31'],
		['month', '2020-01-31', '2020-02-29'],
		['year', '2019-12-31', '2020-12-31'],
		['year', '2020-02-03', '2020-12-31']
	] as const)('grows by a %s from %s to %s', (step, from, to) => {
		expect(dayAt(stepOn(dayNumber(from), step))).toBe(to);
	});

	it.each([
		['1960-01-01', 'year'],
		['2016-12-01', 'month'],
		['2024-01-01', 'day']
	])('that begins in %s grows by a %s', (from, step) => {
		expect(usualStep({ ...whole, from: dayNumber(from) })).toBe(step);
	});

	it.each([
		['ArrowRight', false, '2020-04-01'],
		['ArrowLeft', false, '2020-03-30'],
		['ArrowRight', true, '2020-04-30'],
		['PageUp', false, '2020-04-30'],
		['PageDown', false, '2020-02-29'],
		['PageUp', true, '2021-03-31'],
		['PageDown', true, '2019-03-31'],
		['Home', false, '2016-12-01'],
		['End', false, '2024-03-31']
	])('has its end moved by %s (shift: %s) from 31 March to %s', (key, shiftKey, to) => {
		const day = keyedDay(dayNumber('2020-03-31'), { key, shiftKey }, whole);
		expect(day !== null && dayAt(day)).toBe(to);
	});

	it('stops at the ends of the axis, and leaves other keys alone', () => {
		expect(keyedDay(last, { key: 'PageUp', shiftKey: true }, whole)).toBe(last);
		expect(keyedDay(first, { key: 'ArrowDown', shiftKey: false }, whole)).toBe(first);
		expect(keyedDay(first, { key: 'Tab', shiftKey: false }, whole)).toBeNull();
	});
});

describe('a drag', () => {
	const held = { from: first + 100, to: first + 200 };
	const drag = (grip: Parameters<typeof dragged>[0], from: number, to: number) => {
		const { from: a, to: b } = dragged(grip, held, { start: first + from, day: first + to }, whole);
		return [a - first, b - first];
	};

	it.each([
		['new', 50, 20, [20, 50]],
		['from', 100, 130, [130, 200]],
		['from', 100, 250, [200, 250]],
		['to', 200, 40, [40, 100]],
		['range', 150, 170, [120, 220]],
		['range', 150, -500, [0, 100]]
	] as const)('of %s from %i to %i leads to %j', (grip, from, to, expected) => {
		expect(drag(grip, from, to)).toEqual(expected);
	});

	it('of a range stops at the last day of the axis', () => {
		expect(drag('range', 150, 99_999)[1]).toBe(last - first);
	});
});
