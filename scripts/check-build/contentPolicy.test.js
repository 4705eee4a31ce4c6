// @vitest-environment node
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyFaults } from './contentPolicy.js';
import { elementsOf } from './html.js';

const SCRIPT = 'start()';
const hash = createHash('sha256').update(SCRIPT).digest('base64');
const POLICY = [
	"default-src 'none'",
	`script-src 'self' 'sha256-${hash}'`,
	"style-src 'self'",
	"img-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	'trusted-types svelte-trusted-html default'
].join('; ');

/**
 * @param {string} policy
 * @param {string} [before] what stands before the policy
 */
function faultsOf(policy, before = '') {
	const html = `<head>${before}<meta http-equiv="content-security-policy" content="${policy}"><link rel="stylesheet" href="/a.css"></head><script>${SCRIPT}</script>`;
	return policyFaults(elementsOf(html)).map(({ what }) => what);
}

it('finds nothing in the strict policy', () => {
	expect(faultsOf(POLICY)).toEqual([]);
});

it('finds a page without one', () => {
	const [fault] = policyFaults(elementsOf('<head></head>'));
	expect(fault?.what).toContain('no Content-Security-Policy');
});

it.each([
	'<script src="/a.js"></script>',
	'<link rel="stylesheet" href="/a.css">',
	'<style></style>'
])('finds %s before it', (before) =>
	expect(faultsOf(POLICY, before).join()).toContain('before the policy')
);

describe('a looser policy', () => {
	it.each([
		"'unsafe-inline'",
		"'unsafe-eval'",
		"'wasm-unsafe-eval'",
		"'unsafe-hashes'",
		'*',
		'http:',
		'https:'
	])('is found to allow %s', (value) => {
		expect(faultsOf(`${POLICY}; frame-src ${value}`)).toContain(
			`its policy allows ${value} in frame-src`
		);
	});

	it.each(['blob:', 'data:', 'https://cdn.example', "'nonce-abc'"])(
		'is found to take scripts from %s',
		(value) => {
			const faults = faultsOf(POLICY.replace("script-src 'self'", `script-src 'self' ${value}`));
			expect(faults.join()).toContain('takes scripts from');
		}
	);

	it.each(
		POLICY.split('; ').filter((part) => !part.startsWith('img') && !part.startsWith('script'))
	)('is found to lack %s', (part) => {
		const [name = ''] = part.split(' ');
		expect(faultsOf(POLICY.replace(part, '')).join()).toContain(name);
		if (name !== 'trusted-types') {
			expect(faultsOf(POLICY.replace(part, `${part} blob:`)).join()).toContain(name);
		}
	});

	it('is found not to let an inline script run', () => {
		expect(faultsOf(POLICY.replace(hash, 'AAAA')).join()).toContain(
			'"start()" is not in its policy'
		);
	});
});
