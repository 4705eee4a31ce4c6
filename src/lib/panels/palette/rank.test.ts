import { describe, expect, it } from 'vitest';
import type { PaletteEntry, PaletteGroup } from './entry';
import { rank } from './rank';

const entry = (text: string, group: PaletteGroup = 'events', more: Partial<PaletteEntry> = {}) => ({
	id: text,
	group,
	text,
	run: () => undefined,
	...more
});

function found(entries: readonly PaletteEntry[], query: string): string[] {
	return rank(entries, query).flatMap(({ entries }) => entries.map(({ text }) => text));
}

describe('rank', () => {
	it('puts a name that starts so before a word that does, and that before a part of one', () => {
		const entries = [entry('The Kabuli'), entry('Attack in Kabul'), entry('Kabul airport')];
		expect(found(entries, 'kabul')).toEqual(['Kabul airport', 'The Kabuli', 'Attack in Kabul']);
		expect(found([entry('Market'), entry('Ark'), entry('The ark')], 'ark')).toEqual([
			'Ark',
			'The ark',
			'Market'
		]);
	});

	it('does not mind accents, capitals or the order of words', () => {
		expect(found([entry('Control of Ménaka')], 'MENAKA control')).toEqual(['Control of Ménaka']);
	});

	it('finds by what stands beside a name, and by what does not, after all names', () => {
		const entries = [
			entry('Operation', 'events', { hint: 'Kaluga province' }),
			entry('Table', 'views', { also: 'rows kaluga' }),
			entry('Kaluga', 'places')
		];
		expect(found(entries, 'kaluga')).toEqual(['Kaluga', 'Operation', 'Table']);
		expect(found(entries, 'moscow')).toEqual([]);
	});

	it('puts the group with the best first, and keeps each together', () => {
		const entries = [entry('An act'), entry('Act'), entry('Print', 'actions'), entry('React')];
		expect(rank([...entries, entry('Pri', 'views')], 'pri').map(({ group }) => group)).toEqual([
			'views',
			'actions'
		]);
	});

	it('shows some of everything where nothing is asked', () => {
		const many = Array.from({ length: 20 }, (_, index) => entry(`Event ${index}`));
		const groups = rank([...many, entry('Print', 'actions')], ' ');
		expect(groups.map(({ group, entries }) => [group, entries.length])).toEqual([
			['events', 5],
			['actions', 1]
		]);
	});
});
