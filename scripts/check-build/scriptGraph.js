import { posix } from 'node:path';
import { parseAst } from 'vite';

/**
 * @typedef {{ statically: string[], dynamically: string[] }} Imports paths of chunks in the build
 */

/**
 * What a built chunk imports, read from its syntax. Addresses that are not written as one literal are no chunks
 * of ours and are left out.
 * @param {string} path of the chunk in the build
 * @param {string} code
 * @returns {Imports}
 */
export function importsOf(path, code) {
	/** @type {Imports} */
	const imports = { statically: [], dynamically: [] };
	walk(parseAst(code), (node) => {
		const { type, source } = node;
		const specifier = textOf(source);
		if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
		const target = posix.join(posix.dirname(path), specifier);
		(type === 'ImportExpression' ? imports.dynamically : imports.statically).push(target);
	});
	return imports;
}

/**
 * The chunks that load with these, themselves included.
 * @param {Iterable<string>} roots
 * @param {(path: string) => Imports} read
 * @param {'statically' | 'in any way'} [how]
 * @returns {Set<string>}
 */
export function closure(roots, read, how = 'statically') {
	const seen = new Set(roots);
	for (const path of seen) {
		const { statically, dynamically } = read(path);
		for (const next of statically) seen.add(next);
		if (how === 'in any way') for (const next of dynamically) seen.add(next);
	}
	return seen;
}

/**
 * @param {any} node
 * @returns {unknown} what a literal says, also one between backticks, as minifiers write them
 */
function textOf(node) {
	if (node?.type === 'Literal') return node.value;
	if (node?.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
	return node.quasis[0].value.cooked;
}

/**
 * @param {any} node
 * @param {(node: any) => void} visit
 */
function walk(node, visit) {
	if (Array.isArray(node)) {
		for (const child of node) walk(child, visit);
	} else if (node && typeof node === 'object') {
		if (typeof node.type === 'string') visit(node);
		for (const value of Object.values(node)) walk(value, visit);
	}
}
