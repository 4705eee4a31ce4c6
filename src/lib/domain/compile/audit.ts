import { readDraft, type Draft } from './draft';
import { formatIssue } from './issues';
import { claimsIn } from './checks/check';
import { documentOfRow } from './numberRows';
import { numberTokens } from './numberTokens';
import type { GeodataTexts } from './texts';
import { sha256 } from './version';

/** One way in which the data and the documents do not agree, as a line to print. */
export type AuditFault = string;

export interface AuditReport {
	faults: AuditFault[];
	/** Documents opened, claims looked for, and numbers of the documents that `numbers.csv` accounts for. */
	documents: number;
	claims: number;
	numbers: number;
}

/** The bytes of documents, by file name. */
export type Documents = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/**
 * Holds the data against the documents they were coded from: each document is the one that was coded (its hash),
 * the words of each claim and row stand in their paragraph, and `numbers.csv` accounts for every number.
 */
export async function audit(texts: GeodataTexts, documents: Documents): Promise<AuditReport> {
	const { draft, issues } = readDraft(texts);
	const opened = await Promise.all(
		(draft.sources ?? []).flatMap(({ value }) => (value ? openDocument(value, documents) : []))
	);
	const readable = opened.flatMap(({ document }) => document ?? []);
	const numbers = readable.map((document) => auditNumbers(document, rowsOf(document, draft)));
	return {
		faults: [
			...issues.map(formatIssue),
			...opened.flatMap(({ faults }) => faults),
			...claimsIn(draft).flatMap(({ claim }) => auditClaim(claim, readable)),
			...numbers.flatMap(({ faults }) => faults)
		],
		documents: readable.length,
		claims: claimsIn(draft).length,
		numbers: numbers.reduce((sum, { covered }) => sum + covered, 0)
	};
}

/** A document with its paragraphs: the lines that are not empty after trimming, folded. */
interface OpenDocument {
	name: string;
	source: string;
	paragraphs: string[];
}

async function openDocument(
	{
		id,
		custom: { document: name, sha256: expected }
	}: { id: string; custom: { document: string; sha256: string } },
	documents: Documents
): Promise<{ document: OpenDocument | null; faults: AuditFault[] }> {
	const bytes = documents.get(name);
	if (bytes === undefined) return { document: null, faults: [`${name}: the document is missing.`] };
	const found = await sha256(bytes);
	const faults =
		found === expected
			? []
			: [
					`${name}: the document is not the one that was coded (SHA-256 ${found}, not ${expected}).`
				];
	return { document: { name, source: id, paragraphs: paragraphsOf(bytes) }, faults };
}

function paragraphsOf(bytes: Uint8Array<ArrayBuffer>): string[] {
	return new TextDecoder()
		.decode(bytes)
		.split(/\r?\n/)
		.map(fold)
		.filter((line) => line !== '');
}

/** Unicode NFC with white space folded; words match to the letter otherwise. */
function fold(text: string): string {
	return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function auditClaim(
	{
		id,
		source,
		paragraph,
		words
	}: { id: string; source: string; paragraph: number; words: string },
	documents: readonly OpenDocument[]
): AuditFault[] {
	const document = documents.find((candidate) => candidate.source === source);
	if (document === undefined) return [`${id}: its document could not be read.`];
	return standsIn(document, paragraph, words, id);
}

function standsIn(
	{ name, paragraphs }: OpenDocument,
	paragraph: number,
	words: string,
	subject: string
): AuditFault[] {
	const text = paragraphs[paragraph - 1];
	if (text === undefined) {
		return [`${name} [${paragraph}] ${subject}: the document has ${paragraphs.length} paragraphs.`];
	}
	if (occurrences(words, text).length > 0) return [];
	return [`${name} [${paragraph}] ${subject}: "${words}" does not stand in the paragraph.`];
}

interface Range {
	start: number;
	end: number;
}

/** Where the words stand whole: "at least 13" is not found in "at least 133". */
function occurrences(words: string, text: string): Range[] {
	const literal = fold(words).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
	const before = /^[\p{L}\p{N}]/u.test(fold(words)) ? '(?<![\\p{L}\\p{N}])' : '';
	const after = /[\p{L}\p{N}]$/u.test(fold(words)) ? '(?![\\p{L}\\p{N}])' : '';
	return [...text.matchAll(new RegExp(`${before}${literal}${after}`, 'gu'))].map(
		({ index, 0: found }) => ({
			start: index,
			end: index + found.length
		})
	);
}

interface Row {
	line: number;
	paragraph: number;
	words: string;
}

function rowsOf(document: OpenDocument, { rows, sources }: Draft): Row[] {
	const names = (sources ?? []).flatMap(({ value }) => value?.custom.document ?? []);
	return rows
		.filter(({ value }) => documentOfRow(value, names) === document.name)
		.map(({ line, value }) => ({ line, paragraph: value.paragraph, words: value.words }));
}

function auditNumbers(
	document: OpenDocument,
	rows: readonly Row[]
): { faults: AuditFault[]; covered: number } {
	const faults = rows.flatMap(({ line, paragraph, words }) =>
		standsIn(document, paragraph, words, `numbers.csv:${line}`)
	);
	let covered = 0;
	for (const [index, text] of document.paragraphs.entries()) {
		const ranges = rows
			.filter(({ paragraph }) => paragraph === index + 1)
			.flatMap(({ words }) => occurrences(words, text));
		for (const token of numberTokens(text)) {
			if (ranges.some(({ start, end }) => start <= token.start && token.end <= end)) covered += 1;
			else
				faults.push(`${document.name} [${index + 1}] "${token.text}" is in no row of numbers.csv.`);
		}
	}
	return { faults, covered };
}
