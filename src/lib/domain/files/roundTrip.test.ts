import { csvParse } from 'd3-dsv';
import { beforeAll, describe, expect, it } from 'vitest';
import { baseGeography, baseTexts } from '../../../../tests/geodata/base';
import { compile } from '../compile/compile';
import type { WrittenDataset } from '../compile/compile';
import { DEFAULT_FILTER } from '../filter/filter';
import { figuresOf } from '../figures';
import { DEFAULT_LENS } from '../lens';
import type { Dataset } from '../records';
import { firstCounted } from './figureColumns';
import { lensFile } from './lensFile';
import type { SavedKind } from './savedKinds';

/** Texts that quoting, spreadsheets and line ends could spoil. */
const AWKWARD = ['=SUM(A1)', '-3 °C', "'=1", 'a;b,"c"', 'one\r\ntwo\nthree', '＝1', '@x', 'Ménaka'];

let dataset: Dataset;
let written: WrittenDataset;
beforeAll(async () => {
	const compiled = await compile(baseTexts, baseGeography);
	if (compiled.dataset === null) throw new Error('The base dataset has issues.');
	written = compiled.written;
	const { events } = compiled.dataset;
	dataset = {
		...compiled.dataset,
		events: events.map((event, index) => ({
			...event,
			title: AWKWARD[index % AWKWARD.length] ?? '',
			coordinates: event.coordinates && [-event.coordinates[0], -event.coordinates[1]],
			claims: event.claims.map((claim, n) => ({
				...claim,
				words: AWKWARD[(index + n) % AWKWARD.length] ?? ''
			}))
		}))
	};
});

const textOf = (kind: SavedKind) =>
	lensFile(
		kind,
		{ dataset, lens: DEFAULT_LENS, filter: DEFAULT_FILTER },
		JSON.stringify(written.sources)
	).text;

const rowsOf = (kind: SavedKind) =>
	csvParse(textOf(kind), (row) =>
		Object.fromEntries(Object.entries(row).map(([name, text]) => [name, read(text)]))
	);

/** A cell as an importer reads it: the quote mark before what would be run is ours. */
const read = (text = '') => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text);

/** What a cell says: nothing where it is empty, else a text. */
const said = (value: unknown) => (value === null || value === undefined ? '' : String(value));

describe('what is saved and read again is the same', () => {
	it('in the table of events', () => {
		const rows = new Map(rowsOf('events').map((row) => [row['id'], row]));
		expect(rows.size).toBe(dataset.events.length);
		for (const event of dataset.events) {
			const row = rows.get(event.id) ?? {};
			const [longitude, latitude] = event.coordinates ?? [];
			for (const field of ['killed', 'injured', 'detained'] as const) {
				const figure = firstCounted(field, figuresOf(event, dataset));
				expect(row[`${field}_low`]).toBe(said(figure?.low));
				expect(row[`${field}_best`]).toBe(said(figure?.headline?.best));
				expect(row[`${field}_high`]).toBe(said(figure?.high));
				expect(row[`${field}_of`]).toBe(said(figure?.of));
			}
			expect(row).toMatchObject({
				title: event.title,
				event_type: event.event_type,
				sub_event_type: said(event.sub_event_type),
				outcome: said(event.outcome),
				date: event.when.edtf,
				date_prec: said(event.when.precision),
				place: said(event.place),
				admin1: said(event.admin1),
				iso3: said(event.iso3),
				longitude: said(longitude),
				latitude: said(latitude),
				where_prec: said(event.where_prec)
			});
		}
	});

	it('in the table of claims', () => {
		const rows = new Map(rowsOf('claims').map((row) => [row['claim_id'], row]));
		const claims = dataset.events.flatMap(({ id, claims: own }) =>
			own.map((claim) => ({ id, claim: claim as typeof claim & Record<string, unknown> }))
		);
		expect(rows.size).toBe(claims.length);
		for (const { id, claim } of claims) {
			expect(rows.get(claim.id)).toMatchObject({
				event_id: id,
				field: claim.field,
				of: said(claim['of']),
				low: said(claim['low']),
				high: said(claim['high']),
				part_of: said(claim['part_of']),
				jointly: said(claim.jointly),
				words: claim.words,
				stance: said(claim['stance']),
				actor: said(claim['actor']),
				source_id: claim.source,
				paragraph: said(claim.paragraph),
				attributed_to: said(claim.attributed_to)
			});
		}
	});

	it('in the GeoJSON', () => {
		const file = JSON.parse(textOf('dataset'));
		expect(file.sources).toEqual(written.sources);
		expect(file.actors).toEqual(dataset.actors);
		for (const event of dataset.events) {
			const found = file.features.find(({ id }: { id: string }) => id === event.id);
			expect(found.geometry?.coordinates ?? null).toEqual(event.coordinates);
			expect(found.properties).toMatchObject({ title: event.title, date: event.when.edtf });
			const computed = ['when', 'radius_km'];
			const claims = event.claims.map((claim) =>
				Object.fromEntries(Object.entries(claim).filter(([key]) => !computed.includes(key)))
			);
			expect(found.properties.claims).toEqual(claims);
		}
	});
});
