import { describe, expect, it } from 'vitest';
import { baseGeography, baseTexts } from '../../../../tests/geodata/base';
import type { Dataset } from '../records';
import { compile } from './compile';

async function compiled(): Promise<Dataset> {
	const { dataset } = await compile(baseTexts, baseGeography);
	if (dataset === null) throw new Error('The base dataset has issues.');
	return dataset;
}

describe('compile', () => {
	it('puts the newest event first and arrests last, by country', async () => {
		const { events } = await compiled();
		expect(events.map(({ id }) => id)).toEqual([
			'harbour',
			'embassy-warning',
			'northshire-control',
			'arrests-and',
			'arrests-lie'
		]);
	});

	it('computes days and radii', async () => {
		const [harbour] = (await compiled()).events;
		expect(harbour).toMatchObject({
			when: { edtf: '2024-05-01', precision: 1 },
			coordinates: [5.5, 2.5],
			radius_km: 10
		});
		expect(harbour?.claims.find(({ id }) => id === 'harbour-place-1')).toMatchObject({
			radius_km: 56.4
		});
	});

	it('lends a claim that names no country that of its event', async () => {
		const control = (await compiled()).events.find(({ id }) => id === 'northshire-control');
		const claim = control?.claims.find(({ field }) => field === 'control');
		expect(claim).toMatchObject({ radius_km: 100 });
	});

	it('numbers sources by their place in the file, and makes up nothing that they lack', async () => {
		const [herald, gazette] = (await compiled()).sources;
		expect(herald).toMatchObject({
			number: 1,
			authors: ['Ada Marsh'],
			publisher: 'The Herald',
			url: 'https://herald.example/harbour',
			issued: { edtf: '2024-05-02' }
		});
		expect(gazette).toMatchObject({
			number: 2,
			authors: [],
			issued: { edtf: '2024-05-04/2024-05-05' }
		});
		expect(gazette).not.toHaveProperty('title');
		expect(gazette).not.toHaveProperty('publisher');
	});

	it('holds nothing that JSON would lose', async () => {
		const dataset = await compiled();
		expect(JSON.parse(JSON.stringify(dataset))).toStrictEqual(dataset);
	});

	it('names the same data alike, and other data or schemas otherwise', async () => {
		const version = async (texts = baseTexts, schemas = {}) =>
			(await compile(texts, baseGeography, schemas)).dataset?.version;
		const first = await version();
		expect(first).toMatch(/^[0-9a-f]{12}$/);
		expect(await version()).toBe(first);
		const renamed = baseTexts['actors.json'].replace('The League"', 'The Union"');
		expect(await version({ ...baseTexts, 'actors.json': renamed })).not.toBe(first);
		expect(await version(baseTexts, { 'events.schema.json': '{}' })).not.toBe(first);
	});

	it('gives no dataset where there is an issue', async () => {
		const { dataset, issues } = await compile({ ...baseTexts, 'actors.json': '[]' }, baseGeography);
		expect(dataset).toBeNull();
		expect(issues.map(({ field }) => field)).toEqual(['responsibility.actor', 'control.actor']);
	});
});
