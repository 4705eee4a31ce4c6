import { describe, expect, it } from 'vitest';
import { FIVE_SOURCES, dataset, date, place, source } from '../../../tests/builders/records';
import { chooseDate, choosePlace } from './choose';

const data = dataset();

describe('chooseDate', () => {
	it('takes the date that most sources give where they exclude each other', () => {
		const claims = [
			date(1, '2022-09'),
			date(2, '2023-09-05'),
			date(3, '2022-09'),
			date(5, '2022-08')
		];
		expect(chooseDate(claims, data)?.date).toBe('2022-09');
	});

	it('takes the most precise, then the newest, where support is equal', () => {
		expect(chooseDate([date(1, '2022-09'), date(5, '2022-08-03')], data)?.date).toBe('2022-08-03');
		expect(chooseDate([date(1, '2024-03-08'), date(5, '2024-03-07')], data)?.date).toBe(
			'2024-03-07'
		);
	});

	it('takes the most precise where none excludes another', () => {
		expect(chooseDate([date(1, '2024'), date(2, '2024'), date(3, '2024-01')], data)?.date).toBe(
			'2024-01'
		);
	});

	it('counts sources that relay the same agencies as one voice', () => {
		const wire = ['Reuters'];
		const sources = [source(1, '23', wire), source(2, '23', wire), ...FIVE_SOURCES.slice(2)];
		const claims = [date(1, '2024-03-08'), date(2, '2024-03-08'), date(5, '2024-03-07')];
		expect(chooseDate(claims, { sources })?.date).toBe('2024-03-07');
	});

	it('counts sources that share any agency, also by way of a third, as one voice', () => {
		const sources = [
			source(1, '23', ['Reuters']),
			source(2, '23', ['EFE']),
			source(3, '23', ['EFE', 'Reuters']),
			...FIVE_SOURCES.slice(3)
		];
		const claims = [date(1, '2024-03-08'), date(2, '2024-03-08'), date(3, '2024-03-08')];
		const other = [date(4, '2024-03-07'), date(5, '2024-03-07')];
		expect(chooseDate([...claims, ...other], { sources })?.date).toBe('2024-03-07');
		expect(chooseDate([...claims.slice(0, 2), ...other.slice(0, 1)], { sources })?.date).toBe(
			'2024-03-08'
		);
	});

	it('has none to choose without claims', () => {
		expect(chooseDate([], data)).toBeNull();
	});
});

describe('choosePlace', () => {
	it('takes a town within the region that others name', () => {
		const claims = [
			place(1, 'Moscow', [37.62, 55.75], 28),
			place(3, 'Moscow', [37.62, 55.75], 28),
			place(2, 'Krasnogorsk', [37.33, 55.82], 10)
		];
		expect(choosePlace(claims, data)?.place).toBe('Krasnogorsk');
	});
});
