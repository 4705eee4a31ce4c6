import { describe, expect, it } from 'vitest';
import { date, dataset, event, vagueDate } from '../../../../tests/builders/records';
import { dayNumber } from '../dates';
import { dayAt, disputedSpan, middleOf, spanOf } from './daySpan';
import { wholeSpan } from './wholeSpan';

describe('the span of a date', () => {
	it.each([
		['2024-03-22', '2024-03-22', '2024-03-22'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2021', '2021-01-01', '2021-12-31'],
		['../2024-03-23', null, '2024-03-23'],
		['2023-12-01/..', '2023-12-01', null]
	])('of %s is from %s to %s', (edtf, first, last) => {
		const span = spanOf(vagueDate(edtf));
		expect(span?.from ?? null).toBe(first && dayNumber(first));
		expect(span?.to ?? null).toBe(last && dayNumber(last) + 1);
	});

	it('is none where no date is given', () => {
		expect(spanOf({ ...vagueDate('2024'), edtf: '' })).toBeNull();
	});

	it('has its mark in the middle, or at the end that is known', () => {
		expect(middleOf({ from: 10, to: 40 })).toBe(25);
		expect(middleOf({ from: null, to: 40 })).toBe(39.5);
		expect(middleOf({ from: 10, to: null })).toBe(10.5);
	});
});

describe('the bracket of a disputed date', () => {
	it('runs from the first to the last date, each side by its most precise', () => {
		const span = disputedSpan(
			event([date(1, '2022-09'), date(2, '2023-09-05'), date(5, '2022-08'), date(4, '2022')])
		);
		expect(span && [dayAt(span.from), dayAt(span.to - 1)]).toEqual(['2022-08-01', '2023-09-05']);
	});

	it('is none where dates share a day', () => {
		expect(disputedSpan(event([date(1, '2021'), date(3, '2021-08')]))).toBeNull();
	});
});

describe('the whole span', () => {
	const days = (events: string[]) => {
		const whole = wholeSpan(
			dataset({ events: events.map((when) => event([], { when: vagueDate(when) })) })
		);
		return whole && [dayAt(whole.from), dayAt(whole.to - 1)];
	};

	it.each([
		[
			['2016-12', '2024-03-22'],
			['2016-12-01', '2024-03-31']
		],
		// A year was over when it was reported.
		[
			['2016-12', '2024'],
			['2016-12-01', '2024-03-31']
		],
		// Sources issued long after are no reason to show empty decades.
		[
			['1979-11', '1980-05-12'],
			['1979-11-01', '1980-05-31']
		],
		// Too short for a month to frame it.
		[['2024-03-22'], ['2024-03-22', '2024-03-29']],
		[['1980-05-12'], ['1980-05-12', '1980-05-12']]
	])('of %j is %j', (events, expected) => expect(days(events)).toEqual(expected));

	it('is none without a date', () => expect(wholeSpan(dataset())).toBeNull());
});
