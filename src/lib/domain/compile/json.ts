import { lineAt, type Issue } from './issues';
import { jsonFaultOffset } from './jsonFault';
import type { GeodataFile } from './texts';

/** Deeper than any file of ours; V8 reads 100,000 levels and then fails to write them. */
const MAX_DEPTH = 32;

export interface JsonReading {
	/** False when the text is not JSON at all; then `value` is undefined. */
	ok: boolean;
	value: unknown;
	issues: Issue[];
}

/**
 * Reads JSON and refuses what `JSON.parse` lets pass silently: a key given twice (the last value would
 * win), and nesting without end.
 */
export function readJson(file: GeodataFile, text: string): JsonReading {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { ok: false, value: undefined, issues: [syntaxIssue(file, text)] };
	}
	return { ok: true, value, issues: structureIssues(file, text) };
}

function syntaxIssue(file: GeodataFile, text: string): Issue {
	const offset = jsonFaultOffset(text);
	const found = text.slice(offset, offset + 20).split('\n')[0] ?? '';
	return {
		file,
		field: 'file',
		line: lineAt(text, offset),
		message: `The file is not JSON: it may not go on with ${found === '' ? 'its end' : `"${found}"`}.`,
		fix: 'Correct the text here or just before: often a comma, quote or bracket is missing or one too many.'
	};
}

/** Strings and the marks that give JSON its structure. Holds for text that has been parsed. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

function structureIssues(file: GeodataFile, text: string): Issue[] {
	const issues: Issue[] = [];
	const open: (Set<string> | null)[] = [];
	let last = '';
	for (const { 0: token, index } of text.matchAll(TOKEN)) {
		const line = (): number => lineAt(text, index);
		if (token === '{' || token === '[') {
			open.push(token === '{' ? new Set() : null);
			if (open.length === MAX_DEPTH + 1) issues.push(depthIssue(file, line()));
		} else if (token === '}' || token === ']') {
			open.pop();
		} else if (token === ':') {
			const keys = open.at(-1);
			if (keys?.has(last)) issues.push(duplicateKeyIssue(file, last, line()));
			keys?.add(last);
		}
		// Keys are compared as they read, not as they are escaped.
		if (token.startsWith('"')) last = String(JSON.parse(token));
	}
	return issues;
}

function depthIssue(file: GeodataFile, line: number): Issue {
	return {
		file,
		field: 'file',
		line,
		message: `The file is nested more than ${MAX_DEPTH} levels deep.`,
		fix: 'Write it in the shape that geodata/README.md gives.'
	};
}

function duplicateKeyIssue(file: GeodataFile, key: string, line: number): Issue {
	return {
		file,
		field: key,
		line,
		message: `The key "${key}" is given twice in one object.`,
		fix: 'Keep one of the two.'
	};
}
