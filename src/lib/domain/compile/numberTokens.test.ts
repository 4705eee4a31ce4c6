import { describe, expect, it } from 'vitest';
import { countingTokens, numberTokens } from './numberTokens';

describe('numberTokens', () => {
	it.each([
		['At least 133 people and scores more', ['133', 'scores']],
		['On 2024-03-23 at 04:12, 1,000 fled.', ['2024-03-23', '04:12', '1,000']],
		['Eleven people, including four', ['Eleven', 'four']],
		['the second secretary; several others, many dozens', ['second', 'several', 'many', 'dozens']],
		['Both died; another, a few, the majority', ['Both', 'another', 'few', 'majority']],
		['numerous; multiple; hundreds', ['numerous', 'multiple', 'hundreds']],
		['Someone often attended; he scored; manyfold', []]
	])('in "%s"', (text, found) => {
		expect(numberTokens(text).map((token) => token.text)).toEqual(found);
	});

	it('says where each stands', () => {
		expect(numberTokens('of six men')).toEqual([{ text: 'six', start: 3, end: 6 }]);
	});
});

describe('countingTokens', () => {
	it('leaves out ordinals and words of no number', () => {
		const found = countingTokens('The second of several, and two dozen').map(({ text }) => text);
		expect(found).toEqual(['two', 'dozen']);
	});
});
