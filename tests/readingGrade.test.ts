import { describe, expect, it } from 'vitest';
import { DEFAULT_FILTER, type Filter } from '../src/lib/domain/filter/filter';
import { matchingDataset } from '../src/lib/domain/filter/matches';
import { NO_OTHER_NAMES } from '../src/lib/domain/filter/search';
import { summaryOf } from '../src/lib/domain/filter/summary';
import { EVENT_TYPES, OUTCOMES, STANCES } from '../src/lib/domain/vocabulary';
import { dataset } from '../src/lib/server/geodata';
import { readingGrade } from './readingGrade';

describe('the reading grade', () => {
	it.each([
		['The cat sat on the mat.', -1.45],
		['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 11.3]
	])('of “%s” is near %f', (text, grade) => {
		expect(Math.abs(readingGrade(text) - grade)).toBeLessThan(1.5);
	});
});

const each = <K extends keyof Filter>(key: K, values: readonly Filter[K][]): Partial<Filter>[] =>
	values.map((value) => ({ [key]: value }));
const PARTS: readonly Partial<Filter>[] = [
	{},
	...each(
		'types',
		EVENT_TYPES.map((type) => [type])
	),
	...each(
		'outcomes',
		OUTCOMES.map((outcome) => [outcome])
	),
	...each(
		'stances',
		STANCES.map((stance) => [stance])
	),
	...each('countries', [['AFG'], ['RUS', 'IRN'], ['DEU']]),
	...each('actors', [['isis-k'], ['ukraine']]),
	...each('reportedBy', [['dimensions']]),
	{ from: '2020-01-01', to: '2022-12-31' },
	{ least: 5 },
	{ most: 100 },
	{ corroborated: true },
	{ disputed: true },
	{ precision: 2 },
	{ text: 'Kabul' }
];
const FILTERS = PARTS.flatMap((one, index) =>
	PARTS.slice(index).map((other): Filter => ({ ...DEFAULT_FILTER, ...one, ...other }))
);

it('of the summary is 9 at most, whatever is on screen', () => {
	const graded = FILTERS.map((filter) => {
		const shown = matchingDataset(filter, { dataset, names: NO_OTHER_NAMES });
		const { heading, sentence } = summaryOf(shown, dataset, filter);
		const text = `${heading}. ${sentence}`;
		return { text, grade: readingGrade(text) };
	}).toSorted((a, b) => b.grade - a.grade);
	expect(graded[0]?.grade, graded[0]?.text).toBeLessThanOrEqual(9);
});
