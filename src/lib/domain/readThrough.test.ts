import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset, date, event, figure, place } from '../../../tests/builders/records';
import { figuresOf, markReading } from './figures';
import { DEFAULT_LENS } from './lens';
import { counts, leftOut, readThrough } from './readThrough';
import type { Claim, Dataset, EventRecord } from './records';
import { dateText } from './dates';

const KRASNOGORSK: [number, number] = [37.33, 55.82];
const MOSCOW: [number, number] = [37.62, 55.75];

const crocus = event(
	[
		figure(1, 'more than 60'),
		date(1, '2024-03-22'),
		place(1, 'Krasnogorsk', KRASNOGORSK, 10),
		figure(2, 'numerous'),
		figure(3, 'At least 133'),
		figure(5, 'some 140'),
		place(5, 'Moscow', MOSCOW, 30)
	],
	{ id: 'crocus' }
);
const hotel = event([figure(5, 'deadly'), date(5, '2022-12')], { id: 'hotel' });
const whole = dataset({ events: [crocus, hotel] });

function through(lens: Partial<typeof DEFAULT_LENS>): Dataset {
	return readThrough(whole, { ...DEFAULT_LENS, ...lens });
}

function killedIn(read: Dataset, id = 'crocus'): string | undefined {
	const found = read.events.find((candidate) => candidate.id === id);
	return found && figuresOf(found, read)[0]?.headline?.text;
}

describe('as of a day', () => {
	it.each([
		['2024-03-22', undefined],
		['2024-03-23', 'more than 60'],
		['2024-03-24', 'at least 133'],
		['2024-03-28', 'at least 133'],
		['2024-03-29', 'some 140']
	])('%s: the toll is %s', (asOf, text) => {
		expect(killedIn(through({ asOf }))).toBe(text);
	});

	it('counts a source of an inferred day from the last day it may be', () => {
		const on = (asOf: string) => counts('s3', { ...DEFAULT_LENS, asOf }, whole);
		expect([on('2024-03-23'), on('2024-03-24')]).toEqual([false, true]);
	});

	it('leaves out an event until a source speaks of it', () => {
		const read = through({ asOf: '2024-03-24' });
		expect(read.events.map(({ id }) => id)).toEqual(['crocus']);
		expect(leftOut(whole, read).map(({ id }) => id)).toEqual(['hotel']);
	});

	it('is everything on a day after all', () => {
		expect(through({ asOf: '2999-01-01' })).toEqual(whole);
	});
});

describe('through one source', () => {
	it('has its figure, date and place, and no others', () => {
		const read = through({ source: 's5' });
		const [first] = read.events.filter(({ id }) => id === 'crocus');
		expect(first).toMatchObject({ place: 'Moscow', coordinates: MOSCOW, summary: '' });
		expect(dateText((first as EventRecord).when)).toBe('date not given');
		expect(killedIn(read)).toBe('some 140');
	});

	it('has no place where it gives none', () => {
		const [first] = through({ source: 's3' }).events;
		expect(first?.coordinates).toBeNull();
		expect(first).not.toHaveProperty('place');
	});
});

const claims = fc
	.record({
		by: fc.integer({ min: 1, max: 5 }),
		words: fc.constantFrom('more than 60', 'at least 133', 'some 140', 'nearly 100', 'dozens', '97')
	})
	.map(({ by, words }): Claim => figure(by, words));
const events = fc.array(claims, { minLength: 1, maxLength: 12 }).map((list) => event(list));
const days = fc
	.integer({ min: 20, max: 31 })
	.map((day) => `2024-03-${String(day).padStart(2, '0')}`);
const rules = fc.constantFrom('latest', 'span', 'lowest', 'highest') as fc.Arbitrary<
	Dataset['rule']
>;

describe('for any claims', () => {
	it('keeps low <= best <= high', () => {
		fc.assert(
			fc.property(events, rules, (one, rule) => {
				const { low, best, high } = markReading(one, dataset({ events: [one], rule }));
				if (low === null || best === null || high === null) return;
				expect(low).toBeLessThanOrEqual(best);
				expect(best).toBeLessThanOrEqual(high);
			})
		);
	});

	it('never narrows the span when a source is added', () => {
		fc.assert(
			fc.property(fc.array(claims, { minLength: 1, maxLength: 8 }), claims, (before, added) => {
				fc.pre(!before.some(({ source }) => source === added.source));
				const [less] = figuresOf(event(before), whole);
				const [more] = figuresOf(event([...before, added]), whole);
				expect(more?.low ?? Infinity).toBeLessThanOrEqual(less?.low ?? Infinity);
				expect(more?.high ?? -Infinity).toBeGreaterThanOrEqual(less?.high ?? -Infinity);
			})
		);
	});

	it('counts no claim of another source or a later day', () => {
		fc.assert(
			fc.property(events, days, fc.constantFrom(null, 's1', 's4'), (one, asOf, source) => {
				const all = dataset({ events: [one] });
				const lens = { ...DEFAULT_LENS, asOf, source };
				const left = readThrough(all, lens).events.flatMap((read) => read.claims);
				for (const claim of left) {
					expect(counts(claim.source, lens, all)).toBe(true);
					if (source !== null) expect(claim.source).toBe(source);
				}
				const expected = one.claims.filter((claim) => counts(claim.source, lens, all));
				expect(left).toEqual(expected);
			})
		);
	});
});
