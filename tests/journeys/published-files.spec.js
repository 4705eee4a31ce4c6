import { createHash } from 'node:crypto';
import { features } from './support/builtSite.js';
import { expect, test } from './support/fixtures.js';

/** The site's public interface: other programs read these files by the names of their columns. */
const EVENT_COLUMNS =
	'id,title,event_type,sub_event_type,outcome,date,date_start,date_end,date_prec,date_disputed,place,admin1,iso3,' +
	'latitude,longitude,where_prec,killed_low,killed_best,killed_high,killed_open,killed_of,injured_low,injured_best,' +
	'injured_high,injured_open,injured_of,detained_low,detained_best,detained_high,detained_open,detained_of,sources';
const CLAIM_COLUMNS =
	'event_id,claim_id,field,of,low,high,approximate,enumerated,part_of,jointly,words,value,stance,actor,source_id,' +
	'paragraph,attributed_to';
const FILES = [
	'arrests.geojson',
	'changes.json',
	'claims.csv',
	'dataset.geojson',
	'events.csv',
	'sources.bib',
	'sources.json'
];

/**
 * @typedef {import('@playwright/test').APIRequestContext} Request
 * @typedef {{ name: string, bytes: number, sha256: string }} PublishedFile
 */

/**
 * @param {Request} request
 * @param {string} name
 */
async function fetched(request, name) {
	const response = await request.get(`/data/${name}`);
	expect(response.status(), name).toBe(200);
	return response.body();
}

test('the manifest names every file with its bytes and its hash', async ({ request }) => {
	const manifest = JSON.parse((await fetched(request, 'manifest.json')).toString());
	/** @type {PublishedFile[]} */
	const files = manifest.files;
	expect(files.map(({ name }) => name).sort()).toEqual(FILES);
	for (const { name, bytes, sha256 } of files) {
		const body = await fetched(request, name);
		expect(body.length, name).toBe(bytes);
		expect(createHash('sha256').update(body).digest('hex'), name).toBe(sha256);
	}
});

test('events.csv has the columns that were promised, and a row for each event', async ({
	request
}) => {
	const [head, ...rows] = (await fetched(request, 'events.csv')).toString().trimEnd().split('\n');
	expect(head).toBe(EVENT_COLUMNS);
	expect(rows.map((row) => row.split(',')[0])).toEqual(
		features()
			.map(({ id }) => id)
			.sort()
	);
});

test('claims.csv has the columns that were promised, and a row for each claim', async ({
	request
}) => {
	const [head, ...rows] = (await fetched(request, 'claims.csv')).toString().trimEnd().split('\n');
	expect(head).toBe(CLAIM_COLUMNS);
	const claims = features().flatMap(({ properties }) => properties.claims);
	expect(rows.map((row) => row.split(',')[1]).sort()).toEqual(claims.map(({ id }) => id).sort());
});

test('dataset, arrests and sources are JSON that fits together', async ({ request }) => {
	const parsed = async (/** @type {string} */ name) =>
		JSON.parse((await fetched(request, name)).toString());
	const dataset = await parsed('dataset.geojson');
	const arrests = await parsed('arrests.geojson');
	const sources = await parsed('sources.json');
	const manifest = await parsed('manifest.json');
	expect(dataset.version).toBe(manifest.version);
	expect(dataset.features).toHaveLength(manifest.counts.events + manifest.counts.arrests);
	expect(arrests.features).toHaveLength(manifest.counts.arrests);
	for (const { geometry } of arrests.features) expect(geometry.type).toMatch(/Polygon$/);
	expect(sources).toHaveLength(manifest.counts.sources);
	expect(dataset.sources.map((/** @type {{ id: string }} */ { id }) => id)).toEqual(
		sources.map((/** @type {{ id: string }} */ { id }) => id)
	);
});

test('the table hands out every file', async ({ page, theDriver }) => {
	await theDriver.open('/table');
	for (const name of [...FILES, 'manifest.json']) {
		const link = page.getByRole('link', { name, exact: true });
		await expect(link).toHaveAttribute('href', `/data/${name}`);
		await expect(link).toHaveAttribute('download', '');
	}
});
