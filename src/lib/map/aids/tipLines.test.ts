import { expect, it } from 'vitest';
import type { Spot } from '../markLayout';
import { linesOfTip } from './tipLines';

const member = (title: string) => ({ event: { title } }) as Spot['lead'];
const lead = member('Attack on a hall');

it('has the title of an event once, and all else that its mark says', () => {
	const name = 'Attack, Attack on a hall, Moscow, 22 March 2024, at least 133 killed, said by TASS';
	expect(linesOfTip({ lead, members: [lead], name })).toEqual([
		'Attack on a hall',
		'Attack, Moscow, 22 March 2024, at least 133 killed, said by TASS'
	]);
});

it('names the events of a group, and says when there are more', () => {
	const members = ['a', 'b', 'c', 'd', 'e', 'f'].map(member);
	expect(linesOfTip({ lead, members: members.slice(0, 2), name: 'Kabul: 2 attacks' })).toEqual([
		'Kabul: 2 attacks',
		'a',
		'b'
	]);
	expect(linesOfTip({ lead, members, name: 'Kabul' }).at(-1)).toBe('…');
});
