import { describe, expect, it } from 'vitest';
import { dataset, date } from '../../../tests/builders/records';
import type { DateClaim } from '$lib/domain/records';
import { datePlot } from './datePlot';

const EMBASSY = [
	date(1, '2022-09'),
	date(2, '2023-09-05'),
	date(3, '2022-09'),
	date(4, '2022-09'),
	date(5, '2022-08')
];
const plotOf = (claims: readonly DateClaim[]) => datePlot(claims, dataset());
const marksOf = (claims: readonly DateClaim[]) =>
	plotOf(claims)?.rows.flatMap(({ marks }) => marks) ?? [];

describe('datePlot', () => {
	it('has a row a source with the date that it gives', () => {
		const rows = plotOf(EMBASSY)?.rows ?? [];
		expect(rows.map(({ source, text }) => `${source.number} ${text}`)).toEqual([
			'1 September 2022',
			'2 5 September 2023',
			'3 September 2022',
			'4 September 2022',
			'5 August 2022'
		]);
		expect(rows.every(({ differs }) => differs)).toBe(true);
	});

	it('draws a month as a bar of all its days and a day as a dot', () => {
		const [september, day, , , august] = marksOf(EMBASSY);
		expect(september?.form).toBe('bar');
		expect(day).toMatchObject({ form: 'dot', from: day?.to });
		expect(august?.to).toBe(september?.from);
	});

	it('draws an open end as an arrow to the end of the axis', () => {
		const open = { ...date(5, '2023-12/..') };
		open.when = { ...open.when, earliest: '2023-12-01', latest: null };
		const [, since] = marksOf([date(3, '2024-02'), open]);
		expect(since).toMatchObject({ from: 0, to: 0, up: 100, down: null });
	});

	it('leaves unmarked a date that excludes no other', () => {
		const rows = plotOf([date(1, '2024-03-08'), date(3, '2024-03'), date(5, '2024-03-07')])?.rows;
		expect(rows?.map(({ differs }) => differs)).toEqual([true, false, true]);
	});

	it('has one row for a source that gives several dates', () => {
		const rows = plotOf([date(1, '2024-03-08'), date(1, '2024-03-08'), date(1, '2024-03')])?.rows;
		expect(rows?.map(({ text }) => text)).toEqual(['8 March 2024; March 2024']);
		expect(rows?.[0]?.marks).toHaveLength(2);
	});

	it('draws nothing where all give one date', () => {
		expect(plotOf([date(1, '2024-03-22'), date(2, '2024-03-22')])).toBeNull();
		expect(plotOf([])).toBeNull();
	});
});
