import { describe, expect, it } from 'vitest';
import { dataset, date, event, figure, source } from '../../../tests/builders/records';
import type { Claim } from '$lib/domain/records';
import { sourceSays } from './sourceSays';

const says = (claims: Claim[]) => sourceSays(source(5, '29'), event(claims), dataset());

describe('what a source says of an event', () => {
	it('names who it says said a figure', () => {
		expect(says([figure(5, '3', { of: 'suspects', attributed_to: 'FSB' })])).toEqual([
			'3 suspects killed, said by FSB'
		]);
	});

	it('does not run words without a number into whom they count', () => {
		expect(says([figure(5, 'dozens', { of: 'civilians' })])).toEqual([
			'“dozens” (civilians killed, no number given)'
		]);
	});

	it('says of a count from the text that it is one', () => {
		expect(says([figure(5, 'his death', { low: 1, enumerated: true })])).toEqual([
			'one or more killed, counted from the text'
		]);
	});

	it('gives a date once, with a speaker only where it is not in its own words too', () => {
		const own = date(5, '2024-03-22');
		const relayed = { ...date(5, '2024-03-22'), attributed_to: 'TASS' };
		expect(says([own, relayed])).toEqual(['22 March 2024']);
		expect(says([relayed])).toEqual(['22 March 2024, said by TASS']);
	});

	it('leaves out other sources', () => {
		expect(says([figure(4, '11')])).toEqual([]);
	});
});
