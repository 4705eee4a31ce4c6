import { expect, it } from 'vitest';
import { blame, dataset, event, figure, place } from '../../../tests/builders/records';
import type { Claim } from '$lib/domain/records';
import { saidValues } from './saidValues';

const values = (claims: Claim[]) => saidValues(claims, event(claims), dataset());

it('says a value once, with every place where the source says so', () => {
	const said = values([
		{ ...place(1, 'Moscow'), paragraph: 9, words: 'in Moscow' },
		{ ...place(1, 'Moscow'), paragraph: 3, words: 'in Moscow' },
		{ ...place(1, 'Moscow'), paragraph: 5, words: 'near Moscow', attributed_to: 'FSB' }
	]);
	expect(said).toEqual([
		{
			value: 'Moscow',
			withoutNumber: false,
			jointWith: [],
			quotations: [
				{ words: 'in Moscow', saidBy: null, paragraphs: [3, 9] },
				{ words: 'near Moscow', saidBy: 'FSB', paragraphs: [5] }
			]
		}
	]);
});

it('gives no value beside words that are the value', () => {
	const [said] = values([figure(1, 'dozens')]);
	expect(said).toMatchObject({ value: null, withoutNumber: true });
});

it('never gives two stances one name', () => {
	const said = values([
		blame(1, 'isis-k', { stance: 'claimed' }),
		blame(1, 'isis-k'),
		blame(1, 'isis-k', { stance: 'suspected' }),
		blame(1, 'isis-k', { stance: 'denied' }),
		blame(1, 'isis-k', { stance: 'confirmed', confirms: 'act' }),
		blame(1, 'isis-k', { stance: 'confirmed', confirms: 'claim' })
	]);
	expect(new Set(said.map(({ value }) => value)).size).toBe(6);
});

it('names the other countries of one statement', () => {
	const joint = (iso3: string) => {
		const claim = figure(5, 'dozens', { field: 'detained', of: 'suspects', jointly: 'arrests' });
		return event([claim], { id: iso3, event_type: 'arrest', iso3 });
	};
	const events = [joint('DEU'), joint('FRA')];
	const [german] = events;
	if (!german) throw new Error('no event');
	const [said] = saidValues(german.claims, german, dataset({ events }));
	expect(said?.jointWith).toEqual(['France']);
});
