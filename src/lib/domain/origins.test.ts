import { describe, expect, it } from 'vitest';
import { dataset, figure, source } from '../../../tests/builders/records';
import { originsOf, sharedNames } from './origins';

const SOURCES = dataset({
	sources: [
		source(1, '23', ['Reuters', 'EFE']),
		source(2, '23'),
		source(3, '23', ['Reuters']),
		source(4, '24', ['TASS']),
		source(5, '29')
	]
});

/** `by` a source, in its own words or as said by someone. */
const said = (by: number, attributed_to?: string) =>
	figure(by, '3', attributed_to === undefined ? {} : { attributed_to });

describe('the origins of claims', () => {
	it.each([
		['sources that relay nobody', [said(2), said(5)], ['s2', 's5']],
		['sources of one agency', [said(1), said(2), said(3)], ['s2', 's1+s3: Reuters']],
		['claims from one agency', [said(2, 'TASS'), said(5, 'TASS')], ['s2+s5: TASS']],
		['an agency in another spelling', [said(2, 'TASS'), said(5, 'Tass ')], ['s2+s5: TASS']],
		['a claim from the agency of another source', [said(2, 'tass'), said(4)], ['s2+s4: tass']],
		['words that came through an agency', [said(1), said(2, 'the group, per EFE')], ['s1+s2: EFE']],
		['speakers who differ', [said(2, 'FSB'), said(5, 'TASS')], ['s2', 's5']],
		[
			'speakers without a name',
			[said(2, 'others, not named'), said(5, 'others, not named')],
			['s2', 's5']
		],
		['own words beside the agency’s', [said(2), said(2, 'TASS'), said(5, 'TASS')], ['s2', 's5']],
		[
			'a chain through a third',
			[said(2, 'TASS'), said(5, 'EFE'), said(1), said(5, 'TASS')],
			['s2+s5+s1: EFE, TASS, a chain']
		],
		['no claims', [], []]
	])('of %s', (_, claims, expected) => {
		const texts = originsOf(claims, SOURCES).map(({ sources, relayed, isChain }) =>
			relayed.length > 0
				? `${sources.join('+')}: ${[...relayed].sort().join(', ')}${isChain ? ', a chain' : ''}`
				: sources.join('+')
		);
		expect(texts).toEqual(expected);
	});
});

it('finds names in both lists whatever their capitals', () => {
	expect(sharedNames(['TASS', 'FSB', 'TASS'], ['Reuters', 'tass'])).toEqual(['TASS']);
});
