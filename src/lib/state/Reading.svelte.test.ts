import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS } from '$lib/domain/lens';
import { dataset, event, figure } from '../../../tests/builders/records';
import { searchAfter } from './lensAfter';
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

	it('drops a source that is not there', async () => {
		const reading = new Reading(data);
		await reading.look({ source: 'nobody', rule: 'span' });
		expect(reading.wanted).toEqual({ ...DEFAULT_LENS, rule: 'span' });
	});
});

describe('searchAfter', () => {
	const inUse = { ...DEFAULT_LENS, asOf: '2024-03-23' };

	it('keeps the lens in use on a link that names none', () => {
		expect(searchAfter('link', '?event=kerman', inUse)).toBe('?event=kerman&asof=2024-03-23');
	});

	it('takes the lens of a link that names one, and of Back and a first load as they stand', () => {
		expect(searchAfter('link', '?rule=span', inUse)).toBe('?rule=span');
		expect(searchAfter('popstate', '', inUse)).toBe('');
		expect(searchAfter('enter', '', inUse)).toBe('');
	});
});
