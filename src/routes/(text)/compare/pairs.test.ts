import { expect, it } from 'vitest';
import { dataset } from '../../../../tests/builders/records';
import { pairsOf } from './pairs';

it('pairs every source with every later one, once', () => {
	const names = pairsOf(dataset()).map(([first, second]) => `${first.number}${second.number}`);
	expect(names).toEqual(['12', '13', '14', '15', '23', '24', '25', '34', '35', '45']);
});
