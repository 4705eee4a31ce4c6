import type { GeodataFile } from './texts';

/** One fault in `geodata/`: where it is, what is wrong, and what to do, in plain words. */
export interface Issue {
	file: GeodataFile;
	/** Id of the feature, source or actor, date of a day of changes; its place in the file (`#3`) when it has none. */
	feature?: string;
	/** Id of the claim. */
	claim?: string;
	/** What is wrong there: `killed.low`, `date`, `custom.sha256`; `file` when the whole text is. */
	field: string;
	/** Counted from 1. */
	line?: number;
	/** A sentence about what is found, with its full stop. */
	message: string;
	/** A sentence that says what to do, with its full stop. */
	fix: string;
}

/** `geodata/events.geojson:123 kerman killed.low: … Fix: …` */
export function formatIssue(issue: Issue): string {
	const place = issue.line === undefined ? issue.file : `${issue.file}:${issue.line}`;
	const subject = issue.feature === undefined ? issue.field : `${issue.feature} ${issue.field}`;
	return `geodata/${place} ${subject}: ${issue.message} Fix: ${issue.fix}`;
}

/** By which key a file tells its records apart: a day of changes has a date and no id. */
export function keyOf(file: GeodataFile): 'id' | 'date' {
	return file === 'changes.json' ? 'date' : 'id';
}

/** The line, from 1, on which an id is given (`"id": "…"`); undefined when it is not in the text. */
export function lineOfId(text: string, id: string, key = 'id'): number | undefined {
	const quoted = JSON.stringify(id).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const found = new RegExp(`"${key}"\\s*:\\s*${quoted}`).exec(text);
	return found === null ? undefined : lineAt(text, found.index);
}

/** The line, from 1, of a place in a text. */
export function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}

/** Adds the line of the claim or feature to an issue that has none. */
export function withLine(issue: Issue, text: string): Issue {
	const id = issue.claim ?? issue.feature;
	if (issue.line !== undefined || id === undefined) return issue;
	const line = lineOfId(text, id, keyOf(issue.file));
	return line === undefined ? issue : { ...issue, line };
}
