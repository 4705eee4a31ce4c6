import { expect, it } from 'vitest';
import { dataset } from '../../../tests/builders/records';
import { DEFAULT_FILTER, type Filter } from '$lib/domain/filter/filter';
import { filterNote } from './filterNote';

it.each<[Partial<Filter>, string | null]>([
	[{}, null],
	[{ types: ['attack', 'operation'] }, 'Only attacks or operations'],
	[
		{ from: '2023-01-01', to: '2024-03-22', countries: ['RUS'] },
		'Only in Russia; from 1 January 2023 on; up to 22 March 2024'
	],
	[
		{ actors: ['isis-k'], stances: ['claimed'] },
		'Only laid to Islamic State in Khorasan; with responsibility claimed'
	],
	[
		{ disputed: true, text: 'Kabul' },
		'Only on which sources exclude each other; with “Kabul” in their words'
	],
	[{ least: 0, reportedBy: ['s2'] }, 'Only reported by Source 2; with a headline number from 0']
])('%j is said', (part, text) => {
	expect(filterNote({ ...DEFAULT_FILTER, ...part }, dataset())).toBe(text);
});
