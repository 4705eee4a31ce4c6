import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_FILTER } from '$lib/domain/filter/filter';
import { DEFAULT_LENS } from '$lib/domain/lens';
import { dataset, event, figure } from '../../../tests/builders/records';
import { searchAfter } from './scopeAfter';
import { Reading } from './Reading.svelte';

const data = dataset({
	events: [
		event([figure(1, 'more than 60'), figure(5, 'some 140')], { id: 'crocus' }),
		event([figure(5, '3')], { id: 'kaluga' })
	]
});

describe('Reading', () => {
	it('shows everything until it is asked for less', async () => {
		const reading = new Reading(data);
		expect(reading.dataset).toBe(data);
		await reading.look({ asOf: '2024-03-23' });
		flushSync();
		expect(reading.dataset.events.map(({ id }) => id)).toEqual(['crocus']);
		expect(reading.query).toBe('?asof=2024-03-23');
		await reading.look(DEFAULT_LENS);
		expect(reading.dataset).toBe(data);
	});

	it('shows the lens asked for last', async () => {
		const reading = new Reading(data);
		const first = reading.look({ source: 's1' });
		const last = reading.look({ source: null, rule: 'lowest' });
		await Promise.all([first, last]);
		expect(reading.lens).toEqual({ ...DEFAULT_LENS, rule: 'lowest' });
		expect(reading.dataset.rule).toBe('lowest');
	});

	it('leaves the events that match, and all others where nothing is asked for', async () => {
		const reading = new Reading(data);
		await reading.narrow({ least: 100 });
		expect(reading.matching.events.map(({ id }) => id)).toEqual(['crocus']);
		expect(reading.dataset).toBe(data);
		expect(reading.query).toBe('?least=100');
		await reading.look({ asOf: '2024-03-23' });
		expect(reading.matching.events).toEqual([]);
		await reading.narrow(DEFAULT_FILTER);
		expect(reading.matching).toBe(reading.dataset);
		expect(reading.isNarrowed).toBe(false);
	});

	it('drops what no record of the dataset has from a filter', async () => {
		const reading = new Reading(data);
		await reading.narrow({ countries: ['XXX'], actors: ['nobody'], reportedBy: ['s1', 's9'] });
		expect(reading.filter).toEqual({ ...DEFAULT_FILTER, reportedBy: ['s1'] });
	});

	it('finds places by the names that it fetches for the first search', async () => {
		const place = { place: 'Kabul', iso3: 'AFG' } as const;
		const named = dataset({ events: [event([figure(1, '3')], place), event([figure(1, '3')])] });
		let fetched = 0;
		const names = new Map([['kabul', ['Кабул']]]);
		const reading = new Reading(named, () => Promise.resolve((fetched++, names)));
		await reading.narrow({ text: 'кабул' });
		await vi.waitFor(() => expect(reading.matching.events).toHaveLength(1));
		await reading.narrow({ text: 'КАБУЛ ' });
		expect(fetched).toBe(1);
	});

	it('drops a source that is not there', async () => {
		const reading = new Reading(data);
		await reading.look({ source: 'nobody', rule: 'span' });
		expect(reading.wanted).toEqual({ ...DEFAULT_LENS, rule: 'span' });
	});
});

describe('searchAfter', () => {
	const inUse = { ...DEFAULT_LENS, ...DEFAULT_FILTER, asOf: '2024-03-23' };

	it('keeps the lens and the filter in use on a link that names none', () => {
		expect(searchAfter('link', '?event=kerman', inUse)).toBe('?event=kerman&asof=2024-03-23');
		expect(searchAfter('link', '', { ...inUse, disputed: true })).toBe(
			'?asof=2024-03-23&disputed=1'
		);
	});

	it('takes the lens of a link that names one, and of Back and a first load as they stand', () => {
		expect(searchAfter('link', '?rule=span', inUse)).toBe('?rule=span');
		expect(searchAfter('popstate', '', inUse)).toBe('');
		expect(searchAfter('enter', '', inUse)).toBe('');
	});
});
