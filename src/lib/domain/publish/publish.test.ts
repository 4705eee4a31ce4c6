import { Cite } from '@citation-js/core';
import { csvParse } from 'd3-dsv';
import { beforeAll, describe, expect, it } from 'vitest';
import { baseGeography, baseTexts } from '../../../../tests/geodata/base';
import { compile } from '../compile/compile';
import { sha256 } from '../compile/version';
import { publish, PUBLISHED_TYPES, type PublishedFile } from './publish';

async function publishBase(texts = baseTexts): Promise<Record<PublishedFile, string>> {
	const { dataset, written } = await compile(texts, baseGeography);
	if (dataset === null) throw new Error('The base dataset has issues.');
	return publish(dataset, written, baseGeography);
}

let files: Record<PublishedFile, string>;
beforeAll(async () => {
	files = await publishBase();
});

describe('publish', () => {
	it('gives the same bytes for the same data, each text ending in one LF', async () => {
		expect(await publishBase()).toEqual(files);
		expect(Object.keys(files)).toEqual(Object.keys(PUBLISHED_TYPES));
		for (const text of Object.values(files)) {
			expect(text).toMatch(/[^\n]\n$/);
			expect(text).not.toMatch(/\r|\ufeff/);
		}
	});
});

describe('dataset.geojson', () => {
	it('holds features as written, with their sources and actors', () => {
		const published = JSON.parse(files['dataset.geojson']);
		const written = [
			...JSON.parse(baseTexts['events.geojson']).features,
			...JSON.parse(baseTexts['arrests.geojson']).features
		];
		expect(published.features).toEqual(written);
		expect(published.sources).toEqual(JSON.parse(baseTexts['sources.json']));
		expect(published.actors).toEqual(JSON.parse(baseTexts['actors.json']));
		expect(published.schema_version).toMatch(/^\d+\.\d+\.\d+$/);
	});
});

describe('arrests.geojson', () => {
	it('holds arrests with the shapes of their countries', () => {
		const { features } = JSON.parse(files['arrests.geojson']);
		expect(features).toHaveLength(2);
		expect(features[0]).toMatchObject({
			id: 'arrests-and',
			geometry: baseGeography.countries['AND']
		});
	});
});

describe('events.csv', () => {
	const COLUMNS =
		'id,title,event_type,sub_event_type,outcome,date,date_start,date_end,date_prec,date_disputed,place,admin1,' +
		'iso3,latitude,longitude,where_prec,killed_low,killed_best,killed_high,killed_open,killed_of,injured_low,' +
		'injured_best,injured_high,injured_open,injured_of,detained_low,detained_best,detained_high,detained_open,' +
		'detained_of,sources';
	const row = (id: string) => csvParse(files['events.csv']).find((one) => one['id'] === id);

	it('has its columns, and one row an event by id', () => {
		const table = csvParse(files['events.csv']);
		expect(table.columns.join()).toBe(COLUMNS);
		const ids = table.map(({ id }) => id ?? '');
		expect(ids).toEqual([...ids].sort());
		expect(ids).toHaveLength(5);
	});

	it('counts one kind of people and says which', () => {
		expect(row('harbour')).toMatchObject({
			killed_low: '6',
			killed_best: '6',
			killed_high: '6',
			killed_open: 'false',
			killed_of: 'victims',
			injured_low: '2',
			injured_best: '2',
			injured_open: 'true',
			detained_of: '',
			latitude: '2.5',
			longitude: '5.5',
			sources: 'herald;gazette'
		});
	});

	it('brackets every date, and leaves open and unknown ends empty', () => {
		expect(row('harbour')).toMatchObject({
			date: '2024-05-01',
			date_start: '2024-05-01',
			date_end: '2024-05-31',
			date_prec: '1',
			date_disputed: 'false'
		});
		expect(row('northshire-control')).toMatchObject({ date_start: '', date_end: '2024-05-05' });
		expect(row('arrests-and')).toMatchObject({
			date_start: '2023-12-01',
			date_end: '',
			detained_low: '',
			detained_best: '',
			detained_open: '',
			detained_of: 'suspects'
		});
	});
});

describe('events.csv with one date claim open', () => {
	it('leaves that end empty, though others are closed', async () => {
		const events = baseTexts['events.geojson'].replace('"2024-05"', '"2024-04-29/.."');
		const table = csvParse(
			(await publishBase({ ...baseTexts, 'events.geojson': events }))['events.csv']
		);
		expect(table.find(({ id }) => id === 'harbour')).toMatchObject({
			date_start: '2024-04-29',
			date_end: ''
		});
	});
});

describe('claims.csv', () => {
	it('has its columns, and one row a claim by id', () => {
		const table = csvParse(files['claims.csv']);
		expect(table.columns.join()).toBe(
			'event_id,claim_id,field,of,low,high,approximate,enumerated,part_of,jointly,words,value,stance,actor,' +
				'source_id,paragraph,attributed_to'
		);
		const ids = table.map(({ claim_id }) => claim_id ?? '');
		expect(ids).toEqual([...ids].sort());
		expect(ids).toHaveLength(19);
	});

	it('gives the value of each claim in its own column', () => {
		const row = (id: string) => csvParse(files['claims.csv']).find((one) => one['claim_id'] === id);
		expect(row('harbour-killed-2')).toMatchObject({
			low: '10',
			approximate: 'true',
			enumerated: 'false',
			part_of: 'gazette-1',
			value: ''
		});
		expect(row('harbour-date-2')).toMatchObject({ value: '2024-05', approximate: '', of: '' });
		expect(row('harbour-target-1')).toMatchObject({ value: 'ferry' });
		expect(row('harbour-responsibility-1')).toMatchObject({
			value: 'act',
			stance: 'confirmed',
			actor: 'league-north'
		});
		expect(row('northshire-control-control-1')).toMatchObject({ value: 'held: Northshire' });
	});

	it('gives a target with its place', async () => {
		const events = baseTexts['events.geojson'].replace(
			'"target": "ferry"',
			'"target": "ferry", "place": "Eastport"'
		);
		const table = csvParse(
			(await publishBase({ ...baseTexts, 'events.geojson': events }))['claims.csv']
		);
		expect(table.find(({ claim_id }) => claim_id === 'harbour-target-1')?.value).toBe(
			'ferry, Eastport'
		);
	});
});

describe('sources.bib', () => {
	it('parses, and holds every source by its id, without a title where it has none', () => {
		const { data } = new Cite(files['sources.bib']);
		expect(data.map(({ id }) => id)).toEqual(['herald', 'gazette']);
		expect(data[0]?.title).toBe('What is known of the harbour attack');
		expect(data[1]).not.toHaveProperty('title');
		expect(data[1]).toMatchObject({
			issued: {
				'date-parts': [
					[2024, 5, 4],
					[2024, 5, 5]
				]
			}
		});
	});
});

describe('changes.json', () => {
	it('is the changelog as written', () => {
		expect(JSON.parse(files['changes.json'])).toEqual(JSON.parse(baseTexts['changes.json']));
	});
});

describe('manifest.json', () => {
	it('lets a reader check every file', async () => {
		const manifest = JSON.parse(files['manifest.json']);
		expect(manifest.counts).toEqual({
			events: 3,
			arrests: 2,
			claims: 19,
			statements: 17,
			sources: 2,
			actors: 2,
			changes: 1
		});
		expect(manifest.files).toHaveLength(7);
		for (const { name, bytes, sha256: hash } of manifest.files) {
			const text = files[name as PublishedFile];
			expect(bytes).toBe(new TextEncoder().encode(text).length);
			expect(hash).toBe(await sha256(text));
		}
	});
});
