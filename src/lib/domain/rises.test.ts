import { expect, it } from 'vitest';
import { dataset, event, figure } from '../../../tests/builders/records';
import type { FigureClaim } from './records';
import { risesOf } from './rises';

const rises = (claims: FigureClaim[]) =>
	risesOf(event(claims), dataset()).map(({ figure: { field }, reports }) => [
		field,
		...reports.map(({ source, words }) => `${source} ${words}`)
	]);

it('gives the reports of a count that rose as one day follows another', () => {
	expect(
		rises([
			figure(5, 'some 140'),
			figure(4, 'more than 133'),
			figure(3, 'at least 133'),
			figure(2, 'dozens'),
			figure(1, 'more than 60')
		])
	).toEqual([['killed', 's1 more than 60', 's3 at least 133', 's4 more than 133', 's5 some 140']]);
});

it.each<[string, FigureClaim[]]>([
	['counts that exclude each other', [figure(1, '60'), figure(5, '140')]],
	['a count that fell', [figure(1, 'at least 133'), figure(5, 'more than 60')]],
	['reports of one day', [figure(1, 'more than 60'), figure(2, 'at least 133')]],
	[
		'what was counted from the text',
		[figure(1, 'two men', { enumerated: true, high: null }), figure(5, 'at least 6')]
	]
])('finds no rise in %s', (_, claims) => {
	expect(rises(claims)).toEqual([]);
});
