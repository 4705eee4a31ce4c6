import { describe, expect, it } from 'vitest';
import { dataset, date, event, figure } from '../../../tests/builders/records';
import type { Claim } from '$lib/domain/records';
import { popupRows } from './popupRows';

const rows = (claims: Claim[]) => popupRows(event(claims), dataset());

describe('the rows of a popup', () => {
	it('quote a source on the figure at the head, without saying so again', () => {
		const [row] = rows([date(5, '2024-03-22'), figure(5, 'some 140')]);
		expect(row).toMatchObject({ about: null, leads: true, claim: { words: 'some 140' } });
	});

	it('say what a source is quoted on that does not speak of that figure', () => {
		const found = rows([
			figure(5, 'some 140'),
			figure(3, 'most recent arrests', { field: 'detained', of: 'suspects' }),
			date(2, '2024-03-22')
		]);
		expect(found.map(({ source, about }) => [source.number, about])).toEqual([
			[2, 'date'],
			[3, 'detained'],
			[5, null]
		]);
	});

	it('name other people of the same field apart', () => {
		const found = rows([figure(5, 'some 140'), figure(3, '4', { of: 'attackers' })]);
		expect(found[0]?.about).toBe('attackers killed');
	});
});
