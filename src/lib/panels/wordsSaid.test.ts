import { describe, expect, it } from 'vitest';
import { dataset, event, figure } from '../../../tests/builders/records';
import { figuresOf } from '$lib/domain/figures';
import type { Claim } from '$lib/domain/records';
import { wordsSaid } from './wordsSaid';

function said(claims: Claim[]) {
	const record = event(claims);
	const [first] = figuresOf(record, dataset());
	return first ? wordsSaid(first, record, dataset()) : [];
}

describe('words that give no number', () => {
	it('stand once for all sources that have them from the same speaker', () => {
		const found = said([
			figure(2, 'hundreds', { attributed_to: 'a group' }),
			figure(1, 'hundreds', { attributed_to: 'a group' })
		]);
		expect(found).toHaveLength(1);
		expect(found[0]?.sources.map(({ source }) => source.number)).toEqual([1, 2]);
	});

	it('keep two speakers apart', () => {
		const found = said([
			figure(1, 'hundreds', { attributed_to: 'a group' }),
			figure(2, 'hundreds')
		]);
		expect(found.map(({ saidBy }) => saidBy)).toEqual(['a group', null]);
	});
});
