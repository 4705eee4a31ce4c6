import { describe, expect, it } from 'vitest';
import { dataset, event, figure, vagueDate } from '../../../tests/builders/records';
import type { Dataset, EventRecord } from '$lib/domain/records';
import { jointStatement, spanOfDates, subjectOf } from './summary';

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

it('says what the site is about in counted words and years', () => {
	expect(subjectOf(on('2016-12', '2024-03-22'))).toBe(
		'What five reports say about Islamic State attacks and arrests, 2016 to 2024'
	);
});

describe('the joint statement', () => {
	it('is the one that covers several countries, not a number for one', () => {
		const joint = figure(5, 'dozens', { field: 'detained', of: 'suspects', jointly: 'arrests' });
		const single = figure(3, 'one', { field: 'detained', of: 'suspects' });
		expect(jointStatement([event([single, joint])])).toBe(joint);
	});

	it('is nothing where each country stands alone', () => {
		expect(jointStatement([event([figure(3, 'one', { field: 'detained' })])])).toBeNull();
	});
});
