import { describe, expect, it } from 'vitest';
import { dataset, event, figure, FIVE_SOURCES, source } from '../../../tests/builders/records';
import { figuresOf } from '$lib/domain/figures';
import type { FigureClaim } from '$lib/domain/records';
import { HISTORY, tollHistory } from './tollHistory';

const CROCUS = [
	figure(1, 'more than 60 dead'),
	figure(2, 'numerous fatalities'),
	figure(3, 'At least 133'),
	figure(4, 'More than 133'),
	figure(5, 'some 140 civilian victims')
];

function historyOf(claims: readonly FigureClaim[], sources = FIVE_SOURCES) {
	const data = dataset({ sources });
	const [first] = figuresOf(event(claims), data);
	return first ? tollHistory(first, 'Killed', data) : null;
}

describe('tollHistory', () => {
	it('has a step a day of issue, an inferred day as the latest it may be', () => {
		expect(
			historyOf(CROCUS)?.steps.map(({ day, text, sources }) => [
				day,
				text,
				sources.map(({ number }) => number)
			])
		).toEqual([
			['2024-03-23', 'more than 60', [1]],
			['2024-03-24', 'at least 133 to more than 133', [3, 4]],
			['2024-03-29', 'some 140', [5]]
		]);
	});

	it('runs from the first to the last day, days evenly', () => {
		expect(historyOf(CROCUS)?.steps.map(({ at }) => at)).toEqual([0, 16.67, 100]);
	});

	it('counts its height from zero', () => {
		const heights = historyOf(CROCUS)?.steps.map(({ y }) => HISTORY.zero - y) ?? [];
		expect(heights[2]).toBe(HISTORY.zero - HISTORY.top);
		expect((heights[0] ?? 0) / (heights[2] ?? 1)).toBeCloseTo(61 / 140, 2);
	});

	it('shows the days on which an inferred source may have been issued', () => {
		expect(historyOf(CROCUS)?.inferred.map(({ from, to }) => [from, to])).toEqual([
			[0, 16.67],
			[0, 16.67]
		]);
	});

	it('names the month once', () => {
		expect(historyOf(CROCUS)?.steps.map(({ label }) => label)).toEqual(['23 Mar', '24', '29 Mar']);
	});

	it('says it in one sentence', () => {
		expect(historyOf(CROCUS)?.sentence).toBe(
			'Killed, the latest number by day of issue: more than 60 on 23 March 2024; ' +
				'at least 133 to more than 133 on 24 March 2024; some 140 on 29 March 2024.'
		);
	});

	it('draws no course of two numbers, of one number, or of one day', () => {
		expect(historyOf([figure(1, '6'), figure(5, '9')])).toBeNull();
		expect(historyOf([figure(1, '6'), figure(3, '6'), figure(5, 'six')])).toBeNull();
		const ofOneDay = [1, 2, 3].map((number) => source(number, '23'));
		expect(historyOf([figure(1, '6'), figure(2, '9'), figure(3, '12')], ofOneDay)).toBeNull();
	});
});
