import { csvParse } from 'd3-dsv';
import { beforeAll, describe, expect, it } from 'vitest';
import { baseGeography, baseTexts } from '../../../../tests/geodata/base';
import { compile } from '../compile/compile';
import type { WrittenDataset } from '../compile/compile';
import { DEFAULT_LENS, type Lens } from '../lens';
import { claimsCsv } from './claimsCsv';
import { eventsCsv } from './eventsCsv';
import { DEFAULT_FILTER, type Filter } from '../filter/filter';
import { matchingDataset } from '../filter/matches';
import { sourcesBib } from '../publish/sourcesBib';
import { readThrough } from '../readThrough';
import type { Dataset, EventType } from '../records';
import { lensFile } from './lensFile';
import type { SavedKind } from './savedKinds';
import { writtenFeature } from './writtenFeature';

let whole: Dataset;
let written: WrittenDataset;
beforeAll(async () => {
	const compiled = await compile(baseTexts, baseGeography);
	if (compiled.dataset === null) throw new Error('The base dataset has issues.');
	whole = compiled.dataset;
	written = compiled.written;
});

function saved(kind: SavedKind, asked: Partial<Lens> = {}, part: Partial<Filter> = {}) {
	const lens = { ...DEFAULT_LENS, ...asked };
	const filter = { ...DEFAULT_FILTER, ...part };
	const read = { dataset: readThrough(whole, lens), names: new Map() };
	const published = kind === 'sources' ? sourcesBib(written) : JSON.stringify(written.sources);
	return lensFile(kind, { dataset: matchingDataset(filter, read), lens, filter }, published);
}

const table = (kind: SavedKind, lens?: Partial<Lens>) => csvParse(saved(kind, lens).text);
const harbour = (lens?: Partial<Lens>) =>
	table('events', lens).find(({ id }) => id === 'harbour') ?? {};

describe('the name', () => {
	it('says that there is more', () => {
		const { name } = saved('sources', { rule: 'lowest' }, { types: ['attack'] });
		expect(name).toBe('dateline-sources-lowest-filtered.bib');
	});

	it.each<[SavedKind, Partial<Lens>, string]>([
		['events', {}, 'dateline-events.csv'],
		[
			'events',
			{ asOf: '2024-03-23', rule: 'lowest' },
			'dateline-events-asof-2024-03-23-lowest.csv'
		],
		['claims', { source: 'herald' }, 'dateline-claims-through-herald.csv'],
		['dataset', { rule: 'span' }, 'dateline-dataset-span.geojson']
	])('of %s says the lens', (kind, lens, name) => {
		expect(saved(kind, lens).name).toBe(name);
	});
});

describe('the tables', () => {
	it('are the published ones with the lens as columns', () => {
		const published = { events: eventsCsv(whole), claims: claimsCsv(whole) };
		for (const kind of ['events', 'claims'] as const) {
			const lines = published[kind].trimEnd().split('\n');
			const ends = lines.map((_, row) =>
				row === 0 ? 'version,rule,as_of,through_source,filter' : `${whole.version},latest,,,`
			);
			expect(saved(kind).text).toBe(`${lines.map((line, n) => `${line},${ends[n]}\n`).join('')}`);
		}
	});

	it('name the rule that made their headlines', () => {
		expect(harbour({ rule: 'lowest' })).toMatchObject({ rule: 'lowest', killed_best: '6' });
	});

	it('hold only what was issued by the day', () => {
		const asOf = '2024-05-02';
		expect(harbour()).toMatchObject({ sources: 'herald;gazette', as_of: '' });
		expect(harbour({ asOf })).toMatchObject({ sources: 'herald', as_of: asOf });
		const sources = table('claims', { asOf }).map(({ source_id }) => source_id);
		expect(new Set(sources)).toEqual(new Set(['herald']));
	});

	it('hold only what one source says', () => {
		expect(harbour({ source: 'gazette' })).toMatchObject({
			killed_of: 'civilians',
			killed_best: '10',
			sources: 'gazette',
			through_source: 'gazette'
		});
	});

	it('hold only what matches, and say what was asked for', () => {
		const types: readonly EventType[] = ['operation', 'arrest'];
		for (const kind of ['events', 'claims'] as const) {
			const rows = csvParse(saved(kind, {}, { types }).text);
			const ids = new Set(rows.map((row) => row['id'] ?? row['event_id']));
			const wanted = whole.events.filter(({ event_type }) => types.includes(event_type));
			expect(ids).toEqual(new Set(wanted.map(({ id }) => id)));
			expect(new Set(rows.map((row) => row['filter']))).toEqual(new Set(['type=operation,arrest']));
		}
		expect(JSON.parse(saved('dataset', {}, { types, text: '=a' }).text).filter).toBe(
			'q=%3Da&type=operation,arrest'
		);
	});

	it('have their columns where nothing is on show', () => {
		expect(table('events', { asOf: '2020-01-01' }).columns).toContain('killed_best');
	});
});

describe('the GeoJSON', () => {
	it('has each event as it was written', () => {
		const byId = (features: readonly { id: string }[]) =>
			[...features].sort((a, b) => a.id.localeCompare(b.id));
		const features = byId(whole.events.map(writtenFeature));
		expect(JSON.stringify(features)).toBe(JSON.stringify(byId(written.features)));
	});

	it('tells the lens and the figures with each feature, and beside them', () => {
		const told = { version: whole.version, rule: 'highest', as_of: '2024-05-05' };
		const file = JSON.parse(saved('dataset', { rule: 'highest', asOf: '2024-05-05' }).text);
		expect(file).toMatchObject({ ...told, schema_version: whole.schema_version });
		const found = file.features.find(({ id }: { id: string }) => id === 'harbour');
		expect(found.properties).toMatchObject({ ...told, killed_best: 6, killed_of: 'victims' });
		expect(found.properties).not.toHaveProperty('through_source');
		expect(found.properties).not.toHaveProperty('detained_low');
	});

	it('holds the claims and the sources that count, and no summary of more than them', () => {
		const file = JSON.parse(saved('dataset', { source: 'gazette' }).text);
		expect(file.sources).toEqual([written.sources[1]]);
		expect(file.actors).toEqual(written.actors);
		const { properties } = file.features.find(({ id }: { id: string }) => id === 'harbour');
		expect(properties.claims.every(({ source }: { source: string }) => source === 'gazette')).toBe(
			true
		);
		expect(properties).not.toHaveProperty('summary');
	});
});

describe('the BibTeX', () => {
	const keys = (text: string) => [...text.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key);

	it('has the published entries of the sources behind what is on show, by number', () => {
		expect(keys(saved('sources').text)).toEqual(whole.sources.map(({ id }) => id));
		const one = saved('sources', { source: 'gazette' });
		expect(keys(one.text)).toEqual(['gazette']);
		expect(sourcesBib(written)).toContain(one.text.slice(one.text.indexOf('@')));
	});

	it('says before them what made the choice, where nothing is read', () => {
		const { text } = saved('sources', { asOf: '2024-05-02' }, { text: '@book{a,' });
		expect(keys(text)).toEqual([]);
		expect(text.split('\n').slice(0, 3)).toEqual([
			`% version: ${whole.version}`,
			'% rule: latest',
			'% as_of: 2024-05-02'
		]);
		expect(text).not.toContain('@');
	});
});
