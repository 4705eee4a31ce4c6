// @vitest-environment node
import { expect, it } from 'vitest';
import { checkNode, isInstalled } from './packages.js';

const locked = {
	packages: {
		'': { version: '0.1.0' },
		'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
		'node_modules/for-another-system': { version: '2.0.0', optional: true }
	}
};

it('sees that everything is installed', () => {
	const installed = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } } };
	expect(isInstalled(locked, installed)).toBe(true);
});

it.each([
	['a missing package', {}],
	['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
	['other contents', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }]
])('sees %s', (_, packages) => {
	expect(isInstalled(locked, { packages })).toBe(false);
});

it.each(['20.19.0', '20.20.2', '22.0.0'])('takes Node %s', (version) => {
	expect(() => checkNode(version)).not.toThrow();
});

it.each(['20.18.3', '18.20.0', '8.0.0'])('stops on Node %s', (version) => {
	expect(() => checkNode(version)).toThrow('needs Node 20.19 or newer');
});
