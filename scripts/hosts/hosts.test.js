// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { headersFor, readHostHeaders } from '../serve/hostHeaders.js';

const rules = readHostHeaders(
	readFileSync(join(import.meta.dirname, '../../static/_headers'), 'utf8')
);
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
		const line = text.split('\n').find((line) => line.toLowerCase().includes(`${header} "`));
		expect(line, header).toContain(`"${value}"`);
	}
});

it('refuses a _headers file that it does not understand', () => {
	expect(() => readHostHeaders('  X-All: yes')).toThrow('before any path');
	expect(() => readHostHeaders('/*\n  X-All')).toThrow('neither a path nor');
});
