// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.js';

const folder = mkdtempSync(join(tmpdir(), 'dateline-serve-'));
/** @type {import('./serve.js').RunningServer} */
let server;

beforeAll(async () => {
	mkdirSync(join(folder, 'site/events'), { recursive: true });
	mkdirSync(join(folder, 'site/fr'));
	for (const [path, text] of Object.entries({
		'site/index.html': 'front',
		'site/404.html': 'no such page',
		'site/fr/404.html': 'page inconnue',
		'site/fr/index.html': 'accueil',
		'site/sources.html': 'sources',
		'site/events/kerman.html': 'kerman',
		'site/land.pmtiles': '0123456789',
		'site/map.mjs': 'export {}',
		'site/data.geojson': '{}',
		'site/font.woff2': 'font',
		'site/_headers': '/*\n  X-All: yes\n/map.mjs\n  Cache-Control: immutable\n',
		'secret.txt': 'secret'
	})) {
		writeFileSync(join(folder, path), text);
	}
	server = await serve({ folders: [join(folder, 'site')], port: 0 });
});

afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true });
});

/**
 * Sends a path as it is: `fetch` would tidy it first.
 * @param {string} path
 * @param {{ headers?: Record<string, string>, method?: string }} [how]
 * @returns {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
 */
function get(path, { headers = {}, method = 'GET' } = {}) {
	const { hostname, port } = new URL(server.address);
	return new Promise((done, fail) => {
		request({ hostname, port, path, method, headers }, (response) => {
			/** @type {Buffer[]} */
			const chunks = [];
			response.on('data', (chunk) => chunks.push(chunk));
			response.on('end', () =>
				done({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(chunks)
				})
			);
		})
			.on('error', fail)
			.end();
	});
}

it.each([
	['/', 'front'],
	['/sources', 'sources'],
	['/sources/', 'sources'],
	['/events/kerman', 'kerman'],
	['/events/kerman?event=x', 'kerman'],
	['/events/k%65rman.html', 'kerman']
])('finds the page of %s', async (path, text) => {
	const { status, body, headers } = await get(path);
	expect([status, String(body)]).toEqual([200, text]);
	expect(headers['content-type']).toBe('text/html; charset=utf-8');
});

it.each([
	'/nothing',
	'/events',
	'/../secret.txt',
	'/%2e%2e/secret.txt',
	'/..%2fsecret.txt',
	'/%00',
	'/%ff',
	'/_headers'
])('answers %s with the 404 page', async (path) => {
	const { status, body } = await get(path);
	expect([status, String(body)]).toEqual([404, 'no such page']);
});

it.each([
	['/map.mjs', 'text/javascript; charset=utf-8'],
	['/data.geojson', 'application/geo+json; charset=utf-8'],
	['/font.woff2', 'font/woff2'],
	['/land.pmtiles', 'application/vnd.pmtiles']
])('sends %s as %s', async (path, type) => {
	expect((await get(path)).headers['content-type']).toBe(type);
});

it('sends the headers of _headers', async () => {
	expect((await get('/')).headers).toMatchObject({ 'x-all': 'yes', 'cache-control': 'no-cache' });
	expect((await get('/map.mjs')).headers).toMatchObject({
		'x-all': 'yes',
		'cache-control': 'immutable'
	});
});

it('compresses text and never tiles or fonts', async () => {
	const headers = { 'accept-encoding': 'gzip' };
	const page = await get('/', { headers });
	expect(page.headers['content-encoding']).toBe('gzip');
	expect(String(gunzipSync(page.body))).toBe('front');
	expect((await get('/land.pmtiles', { headers })).headers['content-encoding']).toBeUndefined();
	expect((await get('/font.woff2', { headers })).headers['content-encoding']).toBeUndefined();
});

describe('a range of bytes', () => {
	it.each([
		['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
		['bytes=8-', 206, '89', 'bytes 8-9/10'],
		['bytes=8-99', 206, '89', 'bytes 8-9/10'],
		['bytes=-3', 206, '789', 'bytes 7-9/10'],
		['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
		['bytes=10-', 416, '', 'bytes */10'],
		['bytes=-0', 416, '', 'bytes */10'],
		['bytes=5-3', 200, '0123456789', undefined],
		['bytes=0-1,4-5', 200, '0123456789', undefined],
		['lines=0-1', 200, '0123456789', undefined]
	])('%s is answered with %i', async (range, status, text, contentRange) => {
		const reply = await get('/land.pmtiles', { headers: { range } });
		expect([reply.status, String(reply.body)]).toEqual([status, text]);
		expect(reply.headers['content-range']).toBe(contentRange);
	});
});

it('sends an unchanged file only once', async () => {
	const { headers } = await get('/font.woff2');
	const again = await get('/font.woff2', { headers: { 'if-none-match': String(headers.etag) } });
	expect([again.status, again.body.length]).toEqual([304, 0]);
});

it('answers HEAD without a body and refuses what would change something', async () => {
	const head = await get('/land.pmtiles', { method: 'HEAD' });
	expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '10', 0]);
	expect((await get('/', { method: 'POST' })).status).toBe(405);
});

it('takes the next port when one is taken, unless told not to', async () => {
	const port = Number(new URL(server.address).port);
	const folders = [join(folder, 'site')];
	const second = await serve({ folders, port });
	expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
	await second.close();
	await expect(serve({ folders, port, strictPort: true })).rejects.toThrow('EADDRINUSE');
});
