import { describe, expect, it } from 'vitest';
import { dataset, event, figure } from '../../../tests/builders/records';
import { figuresOf, type Figure } from './figures';
import { headlineAccount } from './headlineAccount';
import type { HeadlineRule } from './records';
import { HEADLINE_RULES } from './vocabulary';

/** The words of the sources 1, 3 and 5, and what each rule makes of them. */
const TABLE: [string[], Record<HeadlineRule, string | null>][] = [
	[
		['more than 60', 'at least 133', 'some 140'],
		{
			latest: 'some 140',
			span: 'more than 60 to some 140',
			lowest: 'more than 60',
			highest: 'some 140'
		}
	],
	[
		['97', 'nearly 100', 'dozens'],
		{ latest: 'nearly 100', span: '97 to nearly 100', lowest: '97', highest: 'nearly 100' }
	],
	[
		['at least 12', '12', 'more than 11'],
		{
			latest: 'more than 11',
			span: 'more than 11',
			lowest: 'more than 11',
			highest: 'more than 11'
		}
	],
	[['20', '20', '20'], { latest: '20', span: '20', lowest: '20', highest: '20' }],
	[
		['up to 30', 'dozens', 'some 25'],
		{ latest: 'some 25', span: 'some 25 to up to 30', lowest: 'some 25', highest: 'up to 30' }
	],
	[['dozens', 'scores', 'deadly'], { latest: null, span: null, lowest: null, highest: null }],
	[
		['dozens', 'at least 9'],
		{ latest: 'at least 9', span: 'at least 9', lowest: 'at least 9', highest: 'at least 9' }
	]
];
const SOURCES = [1, 3, 5];

function figureBy(rule: HeadlineRule, words: readonly string[]): Figure {
	const claims = words.map((text, index) => figure(SOURCES[index] ?? 1, text));
	const [first] = figuresOf(event(claims), dataset({ rule }));
	if (!first) throw new Error('No figure.');
	return first;
}

describe.each(HEADLINE_RULES)('the rule %s', (rule) => {
	it.each(TABLE)('makes a headline of %j', (words, expected) => {
		expect(figureBy(rule, words).headline?.text ?? null).toBe(expected[rule]);
	});

	it.each(TABLE)('accounts for each claim of %j once', (words) => {
		const made = figureBy(rule, words);
		const { used, setAside, repeated } = headlineAccount(made, { rule });
		const all = [...used, ...setAside.map(({ claim }) => claim), ...repeated];
		expect(new Set(all).size).toBe(all.length);
		expect(all).toHaveLength(made.claims.length);
	});
});

/** Every kind of report there is; `null` is a source that says nothing. */
const KINDS = ['#', 'at least #', 'more than #', 'some #', 'nearly #', 'up to #', 'dozens', null];
const isNumber = (text: string | null): text is string => text?.includes('#') ?? false;
/** An earlier source with a number around 20, and a later one with a number around 30. */
const PAIRS = KINDS.flatMap((earlier) => KINDS.map((later) => [earlier, later] as const));

describe.each(HEADLINE_RULES)('by the rule %s, of an earlier and a later source', (rule) => {
	it.each(PAIRS)('%j and %j make the headline', (earlier, later) => {
		const claims = [
			...(earlier === null ? [] : [figure(1, earlier.replace('#', '20'))]),
			...(later === null ? [] : [figure(5, later.replace('#', '30'))])
		];
		const [made] = figuresOf(event(claims), dataset({ rule }));
		const low = isNumber(earlier) ? earlier.replace('#', '20') : null;
		const high = isNumber(later) ? later.replace('#', '30') : null;
		const expected: Record<HeadlineRule, string | null> = {
			latest: high ?? low,
			lowest: low ?? high,
			highest: high ?? low,
			span: low !== null && high !== null ? `${low} to ${high}` : (low ?? high)
		};
		expect(made?.headline?.text ?? null).toBe(expected[rule]);
		expect(made?.wordsOnly ?? []).toHaveLength(
			[earlier, later].filter((kind) => kind === 'dozens').length
		);
	});
});

it('says why a claim is set aside', () => {
	const claims = [
		figure(1, 'more than 60'),
		figure(1, 'dozens', { paragraph: 6 }),
		figure(2, 'numerous'),
		figure(5, 'some 140')
	];
	const data = dataset();
	const [made] = figuresOf(event(claims), data);
	const account = made && headlineAccount(made, data);
	expect(account?.setAside.map(({ reason }) => reason)).toEqual(['older', 'noNumber']);
	expect(account?.repeated.map(({ words }) => words)).toEqual(['dozens']);
});
