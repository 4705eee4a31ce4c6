import { beforeAll, expect, it } from 'vitest';
import { baseGeography, baseTexts } from '../../../../tests/geodata/base';
import { compile } from '$lib/domain/compile/compile';
import type { Dataset } from '$lib/domain/records';
import { rowsOf } from './changeRows';

let dataset: Dataset;
beforeAll(async () => {
	const compilation = await compile(baseTexts, baseGeography);
	if (compilation.dataset === null) throw new Error('The base dataset has issues.');
	dataset = compilation.dataset;
});

it('counts whole events and arrests apart, and no claims', () => {
	const added = [
		{ event: 'harbour' },
		{ event: 'arrests-and' },
		{ event: 'arrests-lie' },
		{ event: 'harbour', claim: 'harbour-killed-1' }
	];
	const rows = rowsOf({ date: '2024-06-01', added }, dataset, []);
	expect(rows.counts).toBe('1 event, and arrests in 2 countries');
	expect(rows.added.map(({ name }) => name)).toContain('Harbour attack');
});

it('names what was changed, and the source that shows it', () => {
	const change = { event: 'harbour', from: '4', to: '2', source: 'gazette' };
	const changed = [
		{ ...change, field: 'where_prec' },
		{ ...change, field: 'killed', source: 'tribune' }
	];
	const rows = rowsOf({ date: '2024-06-01', changed }, dataset, []);
	expect(rows.changed).toMatchObject([
		{ what: 'precision of the place', shownBy: { id: 'gazette', number: 2 } },
		{ what: 'killed', shownBy: null, source: 'tribune' }
	]);
});

it('calls an event that is gone by the title it had', () => {
	const removal = { title: 'Attack on a quay', reason: 'Coded twice.' };
	const removed = [{ ...removal, id: 'quay', date: '2024-06-03' }];
	const day = { date: '2024-06-01', added: [{ event: 'quay' }] };
	expect(rowsOf(day, dataset, removed).added[0]?.name).toBe('Attack on a quay');
});
