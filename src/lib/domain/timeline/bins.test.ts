import { describe, expect, it } from 'vitest';
import { placeParts } from './axisParts';
import { bins } from './bins';

const parts = placeParts([{ from: 0, to: 100, isDetail: false }], {
	padding: 0,
	end: 100,
	detail: 0.57
});
const counts = (spans: Parameters<typeof bins>[0], columns = 4) =>
	bins(spans, parts, columns).map(({ count }) => Math.round(count * 100) / 100);

describe('a histogram', () => {
	it('counts each event once', () => {
		expect(
			counts([
				{ from: 3, to: 4 },
				{ from: 80, to: 81 },
				{ from: 99, to: 100 }
			])
		).toEqual([1, 0, 0, 2]);
	});

	it('spreads a vague date over what it may mean', () => {
		expect(counts([{ from: 0, to: 100 }])).toEqual([0.25, 0.25, 0.25, 0.25]);
		expect(counts([{ from: 20, to: 30 }])).toEqual([0.5, 0.5, 0, 0]);
	});

	it('counts an open end where its mark stands', () => {
		expect(counts([{ from: null, to: 60 }])).toEqual([0, 0, 1, 0]);
		expect(counts([{ from: 60, to: null }])).toEqual([0, 0, 1, 0]);
	});

	it('holds everything over parts of different scales', () => {
		const two = placeParts(
			[
				{ from: 0, to: 90, isDetail: false },
				{ from: 90, to: 100, isDetail: true }
			],
			{ padding: 2, end: 100, detail: 0.57 }
		);
		const spans = Array.from({ length: 50 }, (_, index) => ({
			from: 2 * index,
			to: 2 * index + 7
		}));
		const total = bins(spans.slice(0, 46), two, 100).reduce((sum, { count }) => sum + count, 0);
		expect(total).toBeCloseTo(46, 6);
	});
});
