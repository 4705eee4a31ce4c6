import { describe, expect, it } from 'vitest';
import { blame, dataset, event, figure } from '../../../../tests/builders/records';
import { countOf, optionsOf } from './facets';
import { DEFAULT_FILTER, type Filter } from './filter';

const data = dataset({
	events: [
		event([figure(1, '3'), blame(1, 'isis-k', { stance: 'claimed' })], { id: 'a', iso3: 'RUS' }),
		event([figure(5, '3')], { id: 'b', iso3: 'AFG' }),
		event([figure(5, '3')], { id: 'c', iso3: 'NLD', event_type: 'operation' })
	]
});
const matching = { dataset: data, names: new Map() };
const filter = (part: Partial<Filter>): Filter => ({ ...DEFAULT_FILTER, ...part });

describe('optionsOf', () => {
	it('offers what some event has, in the order of the interface', () => {
		const values = (key: Parameters<typeof optionsOf>[0]) =>
			optionsOf(key, DEFAULT_FILTER, matching).map(({ value }) => value);
		expect(values('types')).toEqual(['attack', 'operation']);
		expect(values('countries')).toEqual(['AFG', 'NLD', 'RUS']);
		expect(values('actors')).toEqual(['isis-k']);
		expect(values('stances')).toEqual(['claimed']);
		expect(values('reportedBy')).toEqual(['s1', 's5']);
		expect(values('outcomes')).toEqual([]);
	});

	it('counts what each would leave under the other parts, whatever is chosen beside it', () => {
		const asked = filter({ types: ['attack'], countries: ['RUS'] });
		expect(optionsOf('types', asked, matching)).toEqual([
			{ value: 'attack', count: 1, chosen: true },
			{ value: 'operation', count: 0, chosen: false }
		]);
		expect(optionsOf('countries', asked, matching)).toEqual([
			{ value: 'AFG', count: 1, chosen: false },
			{ value: 'NLD', count: 0, chosen: false },
			{ value: 'RUS', count: 1, chosen: true }
		]);
	});
});

it('counts what a filter leaves', () => {
	expect(countOf(filter({ reportedBy: ['s5'] }), matching)).toBe(2);
});
