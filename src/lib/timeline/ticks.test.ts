import { describe, expect, it } from 'vitest';
import { dayNumber } from '$lib/domain/dates';
import { timeTicks } from './ticks';

const labels = (from: string, to: string, width: number) =>
	timeTicks({ from: dayNumber(from), to: dayNumber(to) }, width).map(({ label }) => label);

describe('the lines of a time axis', () => {
	it.each([
		['1950-01-01', '2000-01-01', 320, ['1950', '1960', '1970', '1980', '1990']],
		[
			'2016-12-01',
			'2024-03-01',
			372,
			['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024']
		],
		['2023-11-01', '2024-04-01', 400, ['Nov', 'Dec', '2024', 'Feb', 'Mar']],
		['2024-03-01', '2024-04-01', 500, ['3', '10', '17', '24', '31']],
		['2024-02-20', '2024-03-04', 500, ['21', '23', '25', '27', '29', '2 Mar']],
		['2024-03-22', '2024-03-23', 300, ['22 Mar', '06:00', '12:00', '18:00']],
		['2024-03-22', '2024-03-24', 300, ['22 Mar', '12:00', '23 Mar', '12:00']]
	])('from %s to %s in %i px', (from, to, width, expected) => {
		expect(labels(from, to, width)).toEqual(expected);
	});
});
