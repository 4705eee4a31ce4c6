import { describe, expect, it } from 'vitest';
import { dataset, event, figure } from '../../../../tests/builders/records';
import { activeParts, remedies } from './activeParts';
import { DEFAULT_FILTER, type Filter } from './filter';

const data = dataset({
	events: [
		event([figure(1, '3')], { id: 'a', place: 'Moscow', iso3: 'RUS' }),
		event([figure(5, '30')], { id: 'b', place: 'Kabul', iso3: 'AFG' }),
		event([], { id: 'c', place: 'Kabul', iso3: 'AFG', event_type: 'operation' })
	]
});
const matching = { dataset: data, names: new Map() };
const filter = (part: Partial<Filter>): Filter => ({ ...DEFAULT_FILTER, ...part });

describe('activeParts', () => {
	it('is empty where nothing is asked', () => {
		expect(activeParts(DEFAULT_FILTER, data)).toEqual([]);
	});

	it('names each value with what it is a value of', () => {
		const asked = filter({
			text: ' Kabul ',
			types: ['attack'],
			from: '2024-03-01',
			to: '2024-03-31',
			outcomes: ['foiled'],
			countries: ['NLD', 'RUS'],
			stances: ['denied'],
			reportedBy: ['s5'],
			least: 0,
			most: 200,
			corroborated: true,
			disputed: true,
			precision: 3
		});
		expect(activeParts(asked, data).map(({ named }) => named)).toEqual([
			'search “Kabul”',
			'date from 1 March 2024',
			'date until 31 March 2024',
			'type Attack',
			'outcome Foiled',
			'country the Netherlands',
			'country Russia',
			'responsibility Denied',
			'source Source 5',
			'figure 0 or more',
			'figure 200 or fewer',
			'sources two independent or more',
			'sources exclude each other',
			'place within the named district, or closer'
		]);
	});

	it('takes away one value, and leaves the others of its list', () => {
		const asked = filter({ countries: ['AFG', 'RUS'], least: 5 });
		expect(activeParts(asked, data).map(({ without }) => without)).toEqual([
			{ countries: ['RUS'] },
			{ countries: ['AFG'] },
			{ least: null }
		]);
	});
});

describe('remedies', () => {
	const found = (part: Partial<Filter>) =>
		remedies(filter(part), matching).map(({ part, count }) => [part.named, count]);

	it('puts what shows most first, and leaves out what shows nothing', () => {
		expect(found({ text: 'kabul', countries: ['RUS'] })).toEqual([
			['country Russia', 2],
			['search “kabul”', 1]
		]);
		expect(found({ text: 'kabul', least: 500 })).toEqual([['figure 500 or more', 2]]);
	});

	it('has none where no part alone is the cause', () => {
		expect(found({ text: 'nowhere', least: 500 })).toEqual([]);
	});
});
