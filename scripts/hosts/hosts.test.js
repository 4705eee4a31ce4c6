// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { headersFor, readHostHeaders } from '../serve/hostHeaders.js';
import { languageHeaders } from './languageHeaders.js';

const text = readFileSync(join(import.meta.dirname, '../../static/_headers'), 'utf8');
const rules = readHostHeaders(languageHeaders(text, ['/fr', '/ar']));
const everywhere = Object.entries(headersFor(rules, '/'));

it('asks for the headers that markup cannot give', () => {
	expect(headersFor(rules, '/')).toMatchObject({
		'content-security-policy': "frame-ancestors 'self'",
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		'cross-origin-opener-policy': 'same-origin'
	});
	expect(everywhere).toHaveLength(6);
});

it('lets browsers keep what never changes, and nothing else', () => {
	const kept = 'public, max-age=31536000, immutable';
	expect(headersFor(rules, '/vendor/maplibre-1/a.mjs')['cache-control']).toBe(kept);
	expect(headersFor(rules, '/_app/immutable/a.js')['cache-control']).toBe(kept);
	expect(headersFor(rules, '/_app/version.json')['cache-control']).toBeUndefined();
	expect(headersFor(rules, '/data/events.csv')['access-control-allow-origin']).toBe('*');
	expect(headersFor(rules, '/')['access-control-allow-origin']).toBeUndefined();
});

it.each(['nginx.conf', 'apache.htaccess', 'Caddyfile'])('%s sends the same', (name) => {
	const text = readFileSync(join(import.meta.dirname, name), 'utf8');
	for (const [header, value] of everywhere) {
		if (header === 'content-security-policy') continue;
		const line = text.split('\n').find((line) => line.toLowerCase().includes(`${header} "`));
		expect(line, header).toContain(`"${value}"`);
	}
	expect(text).toContain(`"frame-ancestors 'self'"`);
	expect(text).toMatch(/\/embed[^\n]*html/);
});

it.each(pagePaths())('lets other sites frame %s only if it is made for that', (path) => {
	const policy = headersFor(rules, path)['content-security-policy'];
	expect(policy).toBe(path === '/embed' ? undefined : "frame-ancestors 'self'");
});

it('asks the same of a page in each language', () => {
	const paths = [
		'/fr',
		'/fr/',
		...pagePaths().map((path) => `/ar${path}`),
		'/fr/_app/immutable/a.js'
	];
	for (const path of paths) {
		const same = path.replace(/^\/(fr|ar)\/?/, '/');
		expect(headersFor(rules, path), path).toEqual(headersFor(rules, same));
	}
});

it('refuses more rules than hosts read', () => {
	const many = Array.from({ length: 8 }, (_, index) => `/l${index}`);
	expect(() => languageHeaders(text, many)).toThrow('rules');
});

it('refuses a _headers file that it does not understand', () => {
	expect(() => readHostHeaders('  X-All: yes')).toThrow('before any path');
	expect(() => readHostHeaders('/*\n  X-All')).toThrow('neither a path nor');
});

/** The address of every page, with `x` for what differs from one to another of its kind. */
function pagePaths() {
	const routes = join(import.meta.dirname, '../../src/routes');
	return readdirSync(routes, { recursive: true })
		.map((entry) => String(entry).replaceAll('\\', '/'))
		.filter((path) => /(^|\/)\+page\.svelte$/.test(path))
		.map((path) => {
			const parts = path.split('/').slice(0, -1);
			return `/${parts.filter((part) => !part.startsWith('(')).join('/')}`.replace(
				/\[[^\]]+\]/g,
				'x'
			);
		});
}
