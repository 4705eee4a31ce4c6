import { describe, expect, it } from 'vitest';
import { dataset, event, figure } from '../../../tests/builders/records';
import type { Claim } from '$lib/domain/records';
import { rowsBySource } from './claimRows';

const data = dataset();
const rows = (claims: Claim[]) => rowsBySource(claims, event(claims), data);

describe('the rows of claims', () => {
	it('stand by source, in the order of the sources', () => {
		const found = rows([figure(5, 'some 140'), figure(1, 'more than 60')]);
		expect(found.map(({ source }) => source.number)).toEqual([1, 5]);
	});

	it('put a source that repeats itself in one row with all its paragraphs', () => {
		const [first] = rows([
			figure(3, 'at least 133', { paragraph: 5 }),
			figure(3, 'at least 133', { paragraph: 2 })
		]);
		expect(first?.rows).toHaveLength(1);
		expect(first?.rows[0]?.passages.flatMap(({ paragraphs }) => paragraphs)).toEqual([2, 5]);
	});

	it('keep two values of one source apart', () => {
		const [first] = rows([figure(4, '11'), figure(4, 'more than 133', { paragraph: 2 })]);
		expect(first?.rows.map(({ value }) => value)).toEqual(['11', 'more than 133']);
	});

	it('keep two speakers apart', () => {
		const [first] = rows([
			figure(4, '11', { attributed_to: 'Interfax' }),
			figure(4, '11', { attributed_to: 'TASS', paragraph: 2 }),
			// Counts in their place, so that nothing else tells the two apart.
			figure(4, '12', { paragraph: 3 })
		]);
		const speakers = first?.rows[0]?.passages.map(({ saidBy }) => saidBy);
		expect(speakers).toEqual(['Interfax', 'TASS']);
	});

	it('print words that are the value only once', () => {
		const [first] = rows([figure(1, 'dozens')]);
		expect(first?.rows[0]?.value).toBeNull();
	});

	it('say beside a claim that does not count which paragraph does', () => {
		const [first] = rows([
			figure(1, 'more than 60', { paragraph: 3 }),
			figure(1, 'deadly', { paragraph: 9 })
		]);
		const notes = first?.rows.flatMap((row) => row.notes).join();
		expect(notes).toContain('para. 3');
	});
});
