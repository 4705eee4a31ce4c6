import { createHash } from 'node:crypto';

/**
 * @typedef {import('./html.js').Element} Element
 * @typedef {{ what: string, fix: string }} Fault
 */

const POLICY_FIX =
	'Set the policy in svelte.config.js (kit.csp) and keep %sveltekit.head% first in src/app.html.';
const FORBIDDEN = [
	"'unsafe-inline'",
	"'unsafe-eval'",
	"'wasm-unsafe-eval'",
	"'unsafe-hashes'",
	"'allow-duplicates'",
	'*',
	'http:',
	'https:'
];
/** What each of these must say, and nothing else. */
const EXACT = {
	'default-src': "'none'",
	'style-src': "'self'",
	'worker-src': "'self'",
	'connect-src': "'self'",
	'object-src': "'none'",
	'base-uri': "'none'",
	'form-action': "'none'",
	'require-trusted-types-for': "'script'"
};

/**
 * What is wrong with the Content-Security-Policy of one page.
 * @param {Element[]} elements
 * @returns {Fault[]}
 */
export function policyFaults(elements) {
	const metas = elements.filter(
		({ name, attributes }) =>
			name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy'
	);
	const [meta] = metas;
	if (!meta) return [{ what: 'it has no Content-Security-Policy', fix: POLICY_FIX }];
	const directives = readPolicy(meta.attributes.get('content') ?? '');
	return [
		...orderFaults(elements, meta),
		...directiveFaults(directives),
		...inlineScriptFaults(elements, directives.get('script-src') ?? [])
	];
}

/**
 * @param {string} policy
 * @returns {Map<string, string[]>} values by directive
 */
export function readPolicy(policy) {
	return new Map(
		policy
			.split(';')
			.map((directive) => directive.trim().split(/\s+/))
			.map(([name = '', ...values]) => [name.toLowerCase(), values])
	);
}

/**
 * A policy in a meta element does not hold for what stands before it.
 * @param {Element[]} elements
 * @param {Element} meta
 * @returns {Fault[]}
 */
function orderFaults(elements, meta) {
	const early = elements.find(
		({ name, offset }) =>
			offset < meta.offset && (name === 'script' || name === 'style' || name === 'link')
	);
	return early ? [{ what: `a <${early.name}> stands before the policy`, fix: POLICY_FIX }] : [];
}

/**
 * @param {Map<string, string[]>} directives
 * @returns {Fault[]}
 */
function directiveFaults(directives) {
	const faults = [];
	for (const [name, values] of directives) {
		for (const value of values.filter((value) => FORBIDDEN.includes(value))) {
			faults.push({ what: `its policy allows ${value} in ${name}`, fix: POLICY_FIX });
		}
	}
	for (const [name, value] of Object.entries(EXACT)) {
		if (directives.get(name)?.join(' ') === value) continue;
		faults.push({ what: `its policy does not say: ${name} ${value}`, fix: POLICY_FIX });
	}
	const scripts = directives.get('script-src') ?? [];
	if (!scripts.every((value) => value === "'self'" || value.startsWith("'sha256-"))) {
		faults.push({ what: `its policy takes scripts from ${scripts.join(' ')}`, fix: POLICY_FIX });
	}
	if (!directives.get('trusted-types')?.length) {
		faults.push({ what: 'its policy names no trusted-types', fix: POLICY_FIX });
	}
	return faults;
}

/**
 * @param {Element[]} elements
 * @param {string[]} allowed
 * @returns {Fault[]}
 */
function inlineScriptFaults(elements, allowed) {
	return elements
		.filter(({ name, attributes }) => name === 'script' && !attributes.has('src'))
		.filter(({ text }) => {
			const hash = createHash('sha256').update(text).digest('base64');
			return !allowed.includes(`'sha256-${hash}'`);
		})
		.map(({ text }) => ({
			what: `its inline script "${text.trim().slice(0, 40)}" is not in its policy, so it will not run`,
			fix: 'Move it into a module, or into an attachment.'
		}));
}
