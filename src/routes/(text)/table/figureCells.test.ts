import { expect, it } from 'vitest';
import { dataset, event, figure } from '../../../../tests/builders/records';
import { cellsOf } from './figureCells';

it('names beside the headline number killed the source that speaks for it', () => {
	const { lowest, headline } = cellsOf(
		event([figure(1, 'more than 60'), figure(5, 'some 140', { paragraph: 7 })]),
		dataset()
	);
	expect(headline).toMatchObject([
		{ text: 'some 140', spokenBy: [{ source: { number: 5 }, paragraph: 7 }] }
	]);
	expect(lowest).toEqual([{ text: 'more than 60', spokenBy: [] }]);
});

it('keeps words in quotes apart from whom they count', () => {
	const { headline } = cellsOf(
		event([figure(5, 'officers', { of: 'security_forces' })]),
		dataset()
	);
	expect(headline).toMatchObject([
		{ text: '“officers” (security forces)', spokenBy: [{ source: { number: 5 } }] }
	]);
});
