import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { createGzip } from 'node:zlib';
import { readByteRange } from './serve/byteRange.js';
import { contentTypeOf, isCompressible } from './serve/contentTypes.js';
import { findFile } from './serve/findFile.js';
import { headersFor, readHostHeaders } from './serve/hostHeaders.js';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ address: string, close: () => Promise<void> }} RunningServer
 */

/**
 * Serves a built site as a static host does, so that what works here works published: byte ranges for the
 * tiles, gzip for text, clean addresses, the site's own 404 page and the headers of its `_headers` file.
 *
 * Listens on this machine alone unless `host` says otherwise. A port that is taken gives way to the next.
 * @param {{ folders: string[], port: number, host?: string, strictPort?: boolean }} options `folders`: the
 *   first that holds a file gives it; the first one's `_headers` and 404 page count
 * @returns {Promise<RunningServer>}
 */
export async function serve({ folders, port, host = '127.0.0.1', strictPort = false }) {
	const site = folders[0];
	if (site === undefined) throw new Error('serve() needs at least one folder.');
	const headersPath = join(site, '_headers');
	const rules = existsSync(headersPath) ? readHostHeaders(readFileSync(headersPath, 'utf8')) : [];
	const server = createServer((request, response) => {
		answer({ request, response, folders, rules }).catch((fault) => {
			// A reader who leaves in the middle of a file is no fault of the server.
			if (!response.headersSent) response.writeHead(500).end();
			else response.destroy();
			if (fault?.code !== 'ERR_STREAM_PREMATURE_CLOSE') console.error(fault);
		});
	});
	const chosenPort = await listen(server, port, host, strictPort);
	return {
		address: `http://${host}:${chosenPort}/`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port 0 takes any free one
 * @param {string} host
 * @param {boolean} strictPort
 * @returns {Promise<number>} the port it listens on
 */
function listen(server, port, host, strictPort) {
	return new Promise((done, fail) => {
		let candidate = port;
		server.on('error', (fault) => {
			const taken = 'code' in fault && fault.code === 'EADDRINUSE';
			if (!taken || strictPort || candidate >= port + 50) return fail(fault);
			server.listen(++candidate, host);
		});
		server.on('listening', () => {
			const address = server.address();
			done(typeof address === 'object' && address ? address.port : candidate);
		});
		server.listen(candidate, host);
	});
}

/**
 * @param {{ request: Request, response: Response, folders: string[], rules: import('./serve/hostHeaders.js').HeaderRule[] }} exchange
 */
async function answer({ request, response, folders, rules }) {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	const { pathname } = new URL(request.url ?? '/', 'http://localhost');
	const headers = headersFor(rules, pathname);
	const file = pathname === '/_headers' ? null : await firstFile(folders, pathname);
	if (file) return send({ request, response, file, status: 200, headers });
	const notFound = await notFoundPage(folders, pathname);
	if (notFound) return send({ request, response, file: notFound, status: 404, headers });
	response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', ...headers });
	response.end('Not found\n');
}

/**
 * @param {string[]} folders
 * @param {string} pathname
 */
async function firstFile(folders, pathname) {
	for (const folder of folders) {
		const file = await findFile(folder, pathname);
		if (file) return file;
	}
	return null;
}

/**
 * The 404 page nearest to an address: each language has its own.
 * @param {string[]} folders
 * @param {string} pathname
 */
async function notFoundPage(folders, pathname) {
	const parts = pathname.split('/').slice(0, -1);
	for (; parts.length > 0; parts.pop()) {
		const page = await firstFile(folders, `${parts.join('/')}/404`);
		if (page) return page;
	}
	return null;
}

/**
 * @param {{ request: Request, response: Response, file: string, status: number, headers: Record<string, string> }} reply
 */
async function send({ request, response, file, status, headers }) {
	const { size, mtimeMs } = await stat(file);
	const etag = `"${size.toString(16)}-${Math.floor(mtimeMs).toString(16)}"`;
	const about = {
		'content-type': contentTypeOf(file),
		etag,
		'cache-control': 'no-cache',
		...headers
	};
	if (status === 200 && request.headers['if-none-match'] === etag) {
		response.writeHead(304, about).end();
		return;
	}
	const gzip = isCompressible(file) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
	if (gzip) {
		response.writeHead(status, { ...about, 'content-encoding': 'gzip', vary: 'accept-encoding' });
		if (request.method === 'HEAD') response.end();
		else await pipeline(createReadStream(file), createGzip({ level: 6 }), response);
		return;
	}
	await sendBytes({ request, response, file, status, about, size });
}

/**
 * @param {{ request: Request, response: Response, file: string, status: number, about: Record<string, string>, size: number }} reply
 */
async function sendBytes({ request, response, file, status, about, size }) {
	const range = status === 200 ? readByteRange(request.headers.range, size) : 'whole';
	if (range === 'unsatisfiable') {
		response.writeHead(416, { ...about, 'content-range': `bytes */${size}` }).end();
		return;
	}
	const part = range === 'whole' ? { first: 0, last: size - 1 } : range;
	const headers = {
		...about,
		'accept-ranges': 'bytes',
		'content-length': String(part.last - part.first + 1),
		...(range === 'whole' ? {} : { 'content-range': `bytes ${part.first}-${part.last}/${size}` })
	};
	response.writeHead(range === 'whole' ? status : 206, headers);
	if (request.method === 'HEAD' || size === 0) response.end();
	else await pipeline(createReadStream(file, { start: part.first, end: part.last }), response);
}

/** `node scripts/serve.js [folder] [--port n] [--host h] [--strict-port]` */
async function main() {
	const words = process.argv.slice(2);
	/** @param {string} name */
	const option = (name) => {
		const at = words.indexOf(name);
		return at === -1 ? undefined : words[at + 1];
	};
	const folder = words[0] && !words[0].startsWith('--') ? words[0] : 'build';
	const host = option('--host');
	const server = await serve({
		folders: [folder],
		port: Number(option('--port') ?? 4173),
		...(host === undefined ? {} : { host }),
		strictPort: words.includes('--strict-port')
	});
	console.log(`Serving ${folder} at ${server.address}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
