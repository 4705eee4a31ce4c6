import { describe, expect, it } from 'vitest';
import {
	blame,
	dataset,
	date,
	event,
	figure,
	place,
	vagueDate
} from '../../../../tests/builders/records';
import { DEFAULT_FILTER, type Filter } from './filter';
import { matches, matchingDataset } from './matches';

const claims = [figure(1, 'more than 60'), figure(5, 'some 140')];
const data = dataset({
	events: [
		event(
			[
				...claims,
				blame(1, 'isis-k', { stance: 'claimed' }),
				blame(5, 'ukraine', { stance: 'suspected' })
			],
			{
				id: 'crocus',
				iso3: 'RUS',
				where_prec: 1,
				outcome: 'completed',
				when: vagueDate('2024-03-22')
			}
		),
		event([date(1, '2022-08'), date(5, '2023-09-05'), figure(1, 'dozens')], {
			id: 'embassy',
			iso3: 'AFG',
			where_prec: 4,
			outcome: 'foiled',
			event_type: 'operation',
			when: vagueDate('2022-08')
		}),
		event([place(5, 'Sahel')], { id: 'undated', when: { ...vagueDate('..'), edtf: '' } })
	]
});

function left(part: Partial<Filter>): string[] {
	const filter = { ...DEFAULT_FILTER, ...part };
	return matchingDataset(filter, { dataset: data, names: new Map() }).events.map(({ id }) => id);
}

describe('matches', () => {
	it('asks for nothing by default', () => {
		expect(left({})).toEqual(['crocus', 'embassy', 'undated']);
	});

	it.each<[string, Partial<Filter>, string[]]>([
		['a type', { types: ['operation'] }, ['embassy']],
		['one of two types', { types: ['operation', 'attack'] }, ['crocus', 'embassy', 'undated']],
		[
			'an outcome, which an event without one does not have',
			{ outcomes: ['completed'] },
			['crocus']
		],
		['a country, which an event without one does not lie in', { countries: ['AFG'] }, ['embassy']],
		['an actor', { actors: ['ukraine'] }, ['crocus']],
		['a stance', { stances: ['suspected'] }, ['crocus']],
		['an actor in a stance', { actors: ['isis-k'], stances: ['claimed'] }, ['crocus']],
		['an actor in the stance of another', { actors: ['isis-k'], stances: ['suspected'] }, []],
		['a source', { reportedBy: ['s1'] }, ['crocus', 'embassy']],
		['a precision, which a place without one does not reach', { precision: 3 }, ['crocus']],
		['a least figure, which no number does not reach', { least: 0 }, ['crocus']],
		['the headline within bounds', { least: 100, most: 150 }, ['crocus']],
		['the headline, not an earlier report', { most: 100 }, []],
		['two voices', { corroborated: true }, ['crocus', 'embassy']],
		['a dispute', { disputed: true }, ['crocus', 'embassy']],
		['days about a day', { from: '2024-03-22', to: '2024-03-22' }, ['crocus']],
		['days that touch a month', { from: '2022-08-31', to: '2022-12-31' }, ['embassy']],
		[
			'days about the other date of a disputed one',
			{ from: '2023-09-01', to: '2024-01-01' },
			['embassy']
		],
		['days between disputed dates', { from: '2022-10-01', to: '2023-01-01' }, []],
		['words', { text: 'dozens' }, ['embassy']],
		['all parts at once', { types: ['attack'], countries: ['AFG'] }, []]
	])('finds events by %s', (_, part, ids) => expect(left(part)).toEqual(ids));

	it('says the same of one event as of all', () => {
		const [first] = data.events;
		const filter = { ...DEFAULT_FILTER, disputed: true };
		expect(first && matches(first, filter, { dataset: data, names: new Map() })).toBe(true);
	});
});
