import { describe, expect, it } from 'vitest';
import { dataset, event, figure, vagueDate } from '../../../tests/builders/records';
import type { Dataset, EventRecord } from '$lib/domain/records';
import { jointStatement, subjectOf } from './summary';

const on = (...dates: string[]): Dataset => ({
	...dataset(),
	events: dates.map((edtf): EventRecord => ({ ...event([]), when: vagueDate(edtf) }))
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
