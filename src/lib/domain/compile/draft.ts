import { csvParse } from 'd3-dsv';
import * as v from 'valibot';
import { changeSchema, type WrittenChange } from './changeSchema';
import { keyOf, type Issue } from './issues';
import { readJson } from './json';
import { arrestSchema, claimSchema, collectionSchema, eventSchema } from './schema';
import type { WrittenClaim, WrittenFeature } from './schema';
import { shapeIssues } from './shapeIssues';
import { actorSchema, numberRowSchema, sourceSchema, type NumberRow } from './sourceSchema';
import type { WrittenActor, WrittenSource } from './sourceSchema';
import type { GeodataFile, GeodataTexts } from './texts';

/** A record as far as it could be read: `value` is null when its shape is faulty, `raw` is there all the same. */
export interface Reading<T> {
	file: GeodataFile;
	/** Its id, the date of a day of changes, or its place in the file (`#3`) when it has none. */
	label: string;
	raw: unknown;
	value: T | null;
}

/** The claims are read one by one, so that a fault in one hides none in the others. */
export interface FeatureReading extends Reading<WrittenFeature> {
	claims: Reading<WrittenClaim>[];
}

export interface RowReading {
	line: number;
	value: NumberRow;
}

/** Everything that could be read, whether or not there were faults. */
export interface Draft {
	features: FeatureReading[];
	/** False when a file of features could not be read: then a claim that is not there may be in it. */
	hasAllFeatures: boolean;
	/** Null when the file itself could not be read: then nothing is unknown. */
	sources: Reading<WrittenSource>[] | null;
	actors: Reading<WrittenActor>[] | null;
	rows: RowReading[];
	changes: Reading<WrittenChange>[] | null;
}

/** Reads the texts; the issues are those of JSON and of shape. */
export function readDraft(texts: GeodataTexts): { draft: Draft; issues: Issue[] } {
	const issues: Issue[] = [];
	const events = readFeatures('events.geojson', texts['events.geojson'], issues);
	const arrests = readFeatures('arrests.geojson', texts['arrests.geojson'], issues);
	const features = [...(events ?? []), ...(arrests ?? [])];
	const hasAllFeatures = events !== null && arrests !== null;
	const sources = readRecords('sources.json', texts['sources.json'], sourceSchema, issues);
	const actors = readRecords('actors.json', texts['actors.json'], actorSchema, issues);
	const rows = readRows(texts['numbers.csv'], issues);
	const changes = readRecords('changes.json', texts['changes.json'], changeSchema, issues);
	return { draft: { features, hasAllFeatures, sources, actors, rows, changes }, issues };
}

function readFeatures(
	file: 'events.geojson' | 'arrests.geojson',
	text: string,
	issues: Issue[]
): FeatureReading[] | null {
	const json = readJson(file, text);
	issues.push(...json.issues);
	if (!json.ok) return null;
	const parsed = v.safeParse(collectionSchema, json.value);
	if (!parsed.success) {
		issues.push(...shapeIssues(parsed.issues, { file }, (path) => path.join('.') || 'file'));
		return null;
	}
	return parsed.output.features.map((raw, index) => readFeature(file, raw, index, issues));
}

function readFeature(
	file: 'events.geojson' | 'arrests.geojson',
	raw: unknown,
	index: number,
	issues: Issue[]
): FeatureReading {
	const label = textAt(raw, 'id') ?? `#${index + 1}`;
	const parsed = v.safeParse(file === 'events.geojson' ? eventSchema : arrestSchema, raw);
	if (!parsed.success) {
		issues.push(...shapeIssues(parsed.issues, { file, feature: label }, fieldOfFeature));
	}
	const rawClaims = valueAt(valueAt(raw, 'properties'), 'claims');
	const claims = Array.isArray(rawClaims)
		? rawClaims.map((claim: unknown, place) => readClaim(file, label, claim, place, issues))
		: [];
	return { file, label, raw, value: parsed.success ? parsed.output : null, claims };
}

function fieldOfFeature(path: readonly string[]): string {
	const [first, ...rest] = path;
	return (first === 'properties' && rest.length > 0 ? rest : path).join('.') || 'feature';
}

function readClaim(
	file: GeodataFile,
	feature: string,
	raw: unknown,
	index: number,
	issues: Issue[]
): Reading<WrittenClaim> {
	const id = textAt(raw, 'id');
	const label = id ?? `#${index + 1}`;
	const parsed = v.safeParse(claimSchema, raw);
	if (!parsed.success) {
		const field = textAt(raw, 'field');
		const about = field === undefined || id === undefined ? `claims.${index}` : field;
		const subject = { file, feature, ...(id === undefined ? {} : { claim: id }) };
		issues.push(...shapeIssues(parsed.issues, subject, (path) => [about, ...path].join('.')));
	}
	return { file, label, raw, value: parsed.success ? parsed.output : null };
}

function readRecords<S extends v.GenericSchema>(
	file: 'sources.json' | 'actors.json' | 'changes.json',
	text: string,
	schema: S,
	issues: Issue[]
): Reading<v.InferOutput<S>>[] | null {
	const json = readJson(file, text);
	issues.push(...json.issues);
	if (!json.ok) return null;
	if (!Array.isArray(json.value)) {
		issues.push({
			file,
			field: 'file',
			line: 1,
			message: 'The file is not a list.',
			fix: 'Write the records in [ ].'
		});
		return null;
	}
	return json.value.map((raw: unknown, index) => {
		const label = textAt(raw, keyOf(file)) ?? `#${index + 1}`;
		const parsed = v.safeParse(schema, raw);
		if (!parsed.success) {
			const subject = { file, feature: label };
			const fieldOf = (path: readonly string[]): string => path.join('.') || 'record';
			issues.push(...shapeIssues(parsed.issues, subject, fieldOf));
		}
		return { file, label, raw, value: parsed.success ? parsed.output : null };
	});
}

const COLUMNS = ['document', 'paragraph', 'words', 'claims', 'reason'];

function readRows(text: string, issues: Issue[]): RowReading[] {
	const file = 'numbers.csv';
	const rows = csvParse(text);
	if (rows.columns.join() !== COLUMNS.join()) {
		issues.push({
			file,
			field: 'file',
			line: 1,
			message: `The first line is "${rows.columns.join()}".`,
			fix: `Write "${COLUMNS.join()}".`
		});
		return [];
	}
	return rows.flatMap((row, index) => {
		// No cell holds a line break, so rows are lines; the first is the header.
		const line = index + 2;
		const parsed = v.safeParse(numberRowSchema, { ...row });
		if (parsed.success) return [{ line, value: parsed.output }];
		const fieldOf = (path: readonly string[]): string => path.join('.') || 'row';
		issues.push(...shapeIssues(parsed.issues, { file, line }, fieldOf));
		return [];
	});
}

/** A text of an object that may not be what it should be. */
export function textAt(value: unknown, key: string): string | undefined {
	const found = valueAt(value, key);
	return typeof found === 'string' ? found : undefined;
}

function valueAt(value: unknown, key: string): unknown {
	if (typeof value !== 'object' || value === null) return undefined;
	return Object.entries(value).find(([name]) => name === key)?.[1];
}
