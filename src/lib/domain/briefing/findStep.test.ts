import { describe, expect, it } from 'vitest';
import { findSteps } from './findStep';

const steps = ['The evening', 'Kabul, 2020', 'Ménaka', 'What 2 sources say', 'In the evening'].map(
	(heading) => ({ heading })
);

describe('findSteps', () => {
	it.each([
		['2', [2, 4]],
		['menaka', [3]],
		['  THE   evening ', [1, 5]],
		['evening', [1, 5]],
		['in', [5, 1]],
		['nothing', []],
		['9', []]
	])('finds by %j the steps %j', (asked, found) => expect(findSteps(asked, steps)).toEqual(found));

	it('finds all where nothing is asked', () => {
		expect(findSteps(' ', steps)).toEqual([1, 2, 3, 4, 5]);
	});
});
