import { expect, it } from 'vitest';
import { qualifierRows } from './qualifierRows';

it('says what the rules make of a number in terms of that number', () => {
	const ends = qualifierRows().map(({ says, low, high }) => [says.split(',')[0], low, high]);
	expect(ends).toContainEqual(['at least n', 'n', null]);
	expect(ends).toContainEqual(['more than n', 'n + 1', null]);
	expect(ends).toContainEqual(['nearly n', null, 'n − 1']);
});
