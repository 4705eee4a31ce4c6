import { describe, expect, it } from 'vitest';
import { vagueDate } from '../../../tests/builders/records';
import {
	dateText,
	dateTextBeside,
	dayNumber,
	daysBetweenText,
	daysSpanned,
	shortDateText
} from './dates';

describe('dateText', () => {
	it.each([
		['2024-03-22', '22 March 2024'],
		['2024-03', 'March 2024'],
		['2024', '2024'],
		['2024-03-22~', 'about 22 March 2024'],
		['../2024-03-23', 'by 23 March 2024'],
		['2023-12/..', 'since December 2023'],
		['2022-03/2024-03', 'March 2022 to March 2024'],
		['2024-03-23/2024-03-24', '23–24 March 2024'],
		['2024-03-30/2024-04-02', '30 March 2024 to 2 April 2024']
	])('says %s as "%s"', (edtf, text) => {
		expect(dateText(vagueDate(edtf))).toBe(text);
	});

	it('has a short form', () => {
		expect(shortDateText(vagueDate('2022-09'))).toBe('Sep 2022');
	});

	it('leaves the year out beside an event of the same year only', () => {
		expect(dateTextBeside(vagueDate('2024-03-29'), '2024')).toBe('29 March');
		expect(dateTextBeside(vagueDate('2024-03-29'), '2021')).toBe('29 March 2024');
		expect(dateTextBeside(vagueDate('2024-03-23/2024-03-24'), '2024')).toBe('23–24 March');
	});
});

it('counts days without slipping by a time zone', () => {
	expect(dayNumber('2024-03-23') - dayNumber('2024-03-22')).toBe(1);
	expect(daysSpanned(vagueDate('2024-02'))).toBe(29);
	expect(daysSpanned(vagueDate('2023-12/..'))).toBe(Infinity);
});

it('says a span of days with nothing twice', () => {
	expect(daysBetweenText('2024-03-23', '2024-03-29')).toBe('between 23 and 29 March');
	expect(daysBetweenText('2024-03-29', '2024-04-02')).toBe('between 29 March and 2 April');
	expect(daysBetweenText('2023-12-31', '2024-01-02')).toBe(
		'between 31 December 2023 and 2 January 2024'
	);
});
