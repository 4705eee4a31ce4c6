import { describe, expect, it } from 'vitest';
import { dataset, event, figure, vagueDate } from '../../../../tests/builders/records';
import { listContent } from '../listContent';
import { arranged, sightOf, type Arrangement } from './arrangement';

const UNKNOWN = {
	edtf: '',
	earliest: null,
	latest: null,
	precision: 5,
	approximate: false
} as const;

const EVENTS = [
	event([figure(1, '9')], { id: 'moscow', iso3: 'RUS', place: 'Moscow' }),
	event([figure(1, '60')], {
		id: 'kabul',
		iso3: 'AFG',
		place: 'Kabul',
		when: vagueDate('2023-05-03')
	}),
	event([], { id: 'kaluga', iso3: 'RUS', place: 'Kaluga', when: vagueDate('2023') }),
	event([], { id: 'nowhere', when: UNKNOWN, coordinates: null })
];
const DATASET = dataset({ events: EVENTS });
const USUAL: Arrangement = { order: 'newest', group: 'none', isInSight: null };

const rows = (asked: Partial<Arrangement>) =>
	arranged(listContent(DATASET), DATASET, { ...USUAL, ...asked }).events.map(({ id, heading }) =>
		heading ? `${heading}: ${id}` : id
	);

describe('a list', () => {
	it('is as it was where nothing is asked of it', () => {
		expect(arranged(listContent(DATASET), DATASET, USUAL)).toEqual(listContent(DATASET));
	});

	it('is put in order', () => {
		expect(rows({ order: 'oldest' })).toEqual(['kaluga', 'kabul', 'moscow', 'nowhere']);
		expect(rows({ order: 'killed' })).toEqual(['kabul', 'moscow', 'kaluga', 'nowhere']);
	});

	it('is grouped under headings with counts, what has no group last', () => {
		expect(rows({ group: 'country' })).toEqual([
			'Afghanistan (1): kabul',
			'Russia (2): moscow',
			'kaluga',
			'Country not given (1): nowhere'
		]);
		expect(rows({ group: 'year', order: 'oldest' })).toEqual([
			'2023 (2): kaluga',
			'kabul',
			'2024 (1): moscow',
			'Date not given (1): nowhere'
		]);
	});

	it('does not put a year under its first month', () => {
		expect(rows({ group: 'month' })).toEqual([
			'March 2024 (1): moscow',
			'May 2023 (1): kabul',
			'January 2023 to December 2023 (1): kaluga',
			'Date not given (1): nowhere'
		]);
	});

	it('that follows the map leaves out what is out of sight, but not what no map could show', () => {
		const isInSight = ({ id }: { id: string }) => id !== 'kabul';
		expect(rows({ isInSight })).toEqual(['moscow', 'kaluga', 'Not on the map (1): nowhere']);
		expect(sightOf(EVENTS, isInSight)).toEqual({ inSight: 2, placed: 3 });
	});
});
