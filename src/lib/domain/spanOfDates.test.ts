import { describe, expect, it } from 'vitest';
import { dataset, event, vagueDate } from '../../../tests/builders/records';
import type { Dataset, EventRecord } from './records';
import { spanOfDates } from './spanOfDates';

const on = (...dates: string[]): Dataset => ({
	...dataset(),
	events: dates.map((edtf): EventRecord => ({ ...event([]), when: vagueDate(edtf) }))
});

describe('the span of dates', () => {
	it('runs from the month of the first event to that of the last', () => {
		expect(spanOfDates(on('2024-03-22', '2016-12'))).toBe('December 2016 to March 2024');
	});

	it('is one month where all events are of it', () => {
		expect(spanOfDates(on('2024-03-22', '2024-03-03'))).toBe('March 2024');
	});

	it('leaves out an end that nobody knows', () => {
		expect(spanOfDates(on('../2024-03-23', '2023-12'))).toBe('December 2023 to March 2024');
	});

	it('is nothing without dates', () => {
		expect(spanOfDates(on())).toBeNull();
	});
});
