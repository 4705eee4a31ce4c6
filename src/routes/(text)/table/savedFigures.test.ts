import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { dataset, event, figure } from '../../../../tests/builders/records';
import { lensFile } from '$lib/domain/files/lensFile';
import { DEFAULT_FILTER } from '$lib/domain/filter/filter';
import { DEFAULT_LENS, type Lens } from '$lib/domain/lens';
import { readThrough } from '$lib/domain/readThrough';
import { readWords } from '$lib/domain/wording';
import { cellsOf } from './figureCells';

const whole = dataset({
	events: [
		event([figure(1, 'more than 60'), figure(3, 'at least 133'), figure(5, 'some 140')], {
			id: 'grown'
		}),
		event([figure(2, 'nearly 100'), figure(4, 'dozens'), figure(5, '84')], { id: 'fallen' }),
		event([figure(5, 'dozens')], { id: 'words-only' }),
		event([figure(1, 'six', { field: 'injured' })], { id: 'none-killed' })
	]
});

const LENSES: Partial<Lens>[] = [
	{},
	{ rule: 'lowest' },
	{ rule: 'highest' },
	{ rule: 'lowest', asOf: '2024-03-24' },
	{ asOf: '2024-03-23' },
	{ source: 's5' },
	{ source: 's2', rule: 'highest' }
];

/** The number that a cell of the table names; empty where it names none. */
function numberIn(text: string): string {
	const { low, high } = text.startsWith('“') ? { low: null, high: null } : readWords(text);
	return String(high ?? low ?? '');
}

describe('what is saved, read back', () => {
	it.each(LENSES)('has the headline numbers of the table through %j', (asked) => {
		const lens = { ...DEFAULT_LENS, ...asked };
		const read = readThrough(whole, lens);
		const rows = csvParse(
			lensFile('events', { dataset: read, lens, filter: DEFAULT_FILTER }, '').text
		);
		const saved = rows.map(({ id, killed_best }) => [id, killed_best]);
		const shown = read.events.map((one) => [
			one.id,
			numberIn(cellsOf(one, read).headline[0]?.text ?? '')
		]);
		expect(new Map(saved as [string, string][])).toEqual(new Map(shown as [string, string][]));
		expect(rows).toHaveLength(read.events.length);
	});

	it('differs from lens to lens', () => {
		const grown = LENSES.map((asked) => {
			const lens = { ...DEFAULT_LENS, ...asked };
			const rows = csvParse(
				lensFile('events', { dataset: readThrough(whole, lens), lens, filter: DEFAULT_FILTER }, '')
					.text
			);
			return rows.find(({ id }) => id === 'grown')?.['killed_best'];
		});
		expect(grown).toEqual(['140', '61', '140', '61', '61', '140', undefined]);
	});
});
