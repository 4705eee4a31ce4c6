import { describe, expect, it } from 'vitest';
import { dayNumber } from '../dates';
import { axisParts, momentAt, placeParts, positionOf } from './axisParts';
import { dayAt, type ClosedSpan } from './daySpan';

const span = (from: string, to = from): ClosedSpan => ({
	from: dayNumber(from),
	to: dayNumber(to) + 1
});
const whole = span('2016-12-01', '2024-03-31');
const crowded = [
	span('2016-12-01', '2016-12-31'),
	span('2020-05-01', '2020-05-31'),
	span('2021-08-01', '2021-08-31'),
	span('2022-09-01', '2022-09-30'),
	span('2024-03-03'),
	span('2024-03-07'),
	span('2024-03-22')
];

describe('the parts of an axis', () => {
	it('are two where a third of the events lie in one of many months', () => {
		const parts = axisParts(crowded, whole).map(({ from, to, isDetail }) => [
			dayAt(from),
			dayAt(to - 1),
			isDetail
		]);
		expect(parts).toEqual([
			['2016-12-01', '2024-02-29', false],
			['2024-03-01', '2024-03-31', true]
		]);
	});

	it('are three where that month is in the middle', () => {
		const parts = axisParts(crowded, span('2016-12-01', '2028-12-31'));
		expect(parts.map(({ isDetail }) => isDetail)).toEqual([false, true, false]);
	});

	it.each([
		['are spread', crowded.slice(0, 4), whole],
		['are few', crowded.slice(4, 6), whole],
		['all lie within months', crowded.slice(4), span('2024-01-01', '2024-12-31')],
		['are none', [], whole]
	])('are one where the events %s', (_, spans, all) => {
		expect(axisParts(spans, all)).toEqual([{ ...all, isDetail: false }]);
	});

	it('stand 43 to 57 beside each other', () => {
		const [before, detail] = placeParts(axisParts(crowded, whole), {
			padding: 2,
			end: 100,
			detail: 0.57
		});
		expect(before?.left).toBe(2);
		expect(before?.right).toBeCloseTo(41);
		expect(detail?.left).toBeCloseTo(45);
		expect(detail?.right).toBeCloseTo(98);
	});
});

describe('a place on the axis', () => {
	const parts = placeParts(axisParts(crowded, whole), { padding: 2, end: 100, detail: 0.57 });

	it('leads back to its moment', () => {
		for (const day of ['2016-12-01', '2021-08-16', '2024-02-29', '2024-03-01', '2024-03-22']) {
			const moment = dayNumber(day) + 0.5;
			expect(momentAt(positionOf(moment, parts), parts)).toBeCloseTo(moment, 6);
		}
	});

	it('is in the earlier part for what ends where two meet, in the later for what begins', () => {
		const meeting = dayNumber('2024-03-01');
		expect(positionOf(meeting, parts, 'ends')).toBeCloseTo(41);
		expect(positionOf(meeting, parts)).toBeCloseTo(45);
	});

	it('is at an end for what is beyond it', () => {
		expect(positionOf(-Infinity, parts)).toBe(2);
		expect(positionOf(Infinity, parts)).toBeCloseTo(98);
		expect(momentAt(43, parts)).toBe(dayNumber('2024-03-01'));
	});
});
