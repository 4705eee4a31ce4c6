import { describe, expect, it } from 'vitest';
import { dayNumber } from '$lib/domain/dates';
import { dateAxis } from './dateAxis';

const labels = (first: string, last: string) =>
	dateAxis(first, last).ticks.map(({ label, under }) => (under ? `${label} ${under}` : label));

describe('dateAxis', () => {
	it('has weeks in one month', () => {
		expect(labels('2024-03-07', '2024-03-08')).toEqual(['1 March 2024', '8', '15', '22', '29']);
	});

	it('has no day that a month lacks', () => {
		expect(labels('2023-02-03', '2023-02-05')).toEqual(['1 February 2023', '8', '15', '22']);
	});

	it('has every month of half a year, with its year where it changes', () => {
		expect(labels('2023-12-01', '2024-02-29')).toEqual(['Dec 2023', 'Jan 2024', 'Feb']);
	});

	it('has quarters beyond, and begins and ends with one', () => {
		expect(labels('2022-08-01', '2023-09-30')).toEqual([
			'Jul 2022',
			'Oct',
			'Jan 2023',
			'Apr',
			'Jul'
		]);
		const { from, to } = dateAxis('2022-08-01', '2023-09-30');
		expect([from, to]).toEqual([dayNumber('2022-07-01'), dayNumber('2023-10-01')]);
	});

	it('has years where there are many', () => {
		expect(labels('2016-12-01', '2024-03-31')).toEqual(['2016', '2018', '2020', '2022', '2024']);
	});
});
