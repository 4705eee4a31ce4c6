import { lineAt, type Issue } from './issues';
import type { GeodataFile } from './texts';

/** Deeper than any file of ours; V8 reads 100,000 levels and then fails to write them. */
const MAX_DEPTH = 32;

export type JsonReading = { ok: true; value: unknown } | { ok: false; issues: Issue[] };

/**
 * Reads JSON and refuses what `JSON.parse` lets pass silently: a key given twice (the last value would
 * win), nesting without end, a number too large to hold.
 */
export function readJson(file: GeodataFile, text: string): JsonReading {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return { ok: false, issues: [syntaxIssue(file, text, error)] };
	}
	const issues = structureIssues(file, text);
	return issues.length > 0 ? { ok: false, issues } : { ok: true, value };
}

function syntaxIssue(file: GeodataFile, text: string, error: unknown): Issue {
	const reason = error instanceof Error ? error.message : String(error);
	const offset = /position (\d+)/.exec(reason)?.[1];
	return {
		file,
		field: 'file',
		line: lineAt(text, offset === undefined ? text.length : Number(offset)),
		message: `The file is not JSON (${reason}).`,
		fix: 'Correct the text there: often a comma, quote or bracket is missing or one too many.'
	};
}

/** Strings, numbers and the marks that give JSON its structure. Holds for text that has been parsed. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\]:]/g;

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
		} else if (!token.startsWith('"') && !Number.isFinite(Number(token))) {
			issues.push(numberIssue(file, token, line()));
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

function numberIssue(file: GeodataFile, token: string, line: number): Issue {
	return {
		file,
		field: 'file',
		line,
		message: `The number ${token} is too large.`,
		fix: 'Write the number that the source gives.'
	};
}
