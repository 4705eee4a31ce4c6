import { describe, expect, it } from 'vitest';
import { dataset, event, figure } from '../../../tests/builders/records';
import { totalsOf } from './totals';

const crocus = event([figure(1, 'more than 60'), figure(5, 'some 140')], { id: 'crocus' });
const university = event([figure(4, 'at least 22')], { id: 'university' });
const hotel = event([figure(5, 'deadly')], { id: 'hotel' });
const kaluga = event([figure(5, '3', { of: 'suspects' })], {
	id: 'kaluga',
	event_type: 'operation'
});
const ingushetia = event([figure(5, 'six', { of: 'suspects' })], {
	id: 'ingushetia',
	event_type: 'operation'
});

describe('totals', () => {
	it('add the lowest and the highest reports of one type of event, and count those without a number', () => {
		const [attacks] = totalsOf(dataset({ events: [crocus, university, hotel] }));
		expect(attacks).toMatchObject({ of: 'victims', low: 83, best: 162, high: 162, open: true });
		expect(attacks?.counted.map(({ id }) => id)).toEqual(['crocus', 'university']);
		expect(attacks?.silent.map(({ id }) => id)).toEqual(['hotel']);
		expect(attacks?.sources).toEqual(['s1', 's4', 's5']);
	});

	it('never add attacks to operations, or victims to suspects', () => {
		const totals = totalsOf(dataset({ events: [crocus, university, kaluga, ingushetia] }));
		expect(totals.map(({ of, best }) => [of, best])).toEqual([
			['victims', 162],
			['suspects', 9]
		]);
	});

	it('leave out what attackers and suspects an attack cost', () => {
		const mixed = event([figure(1, '5'), figure(1, '2', { of: 'attackers' })], { id: 'mixed' });
		const [attacks] = totalsOf(dataset({ events: [mixed, university] }));
		expect(attacks?.best).toBe(27);
	});

	it('are none of a single number', () => {
		expect(totalsOf(dataset({ events: [crocus, hotel, kaluga] }))).toEqual([]);
	});

	it('follow the rule', () => {
		const [attacks] = totalsOf(dataset({ events: [crocus, university], rule: 'lowest' }));
		expect(attacks?.best).toBe(83);
	});
});
