import { newestFirst } from '../order';
import type { Dataset } from '../records';
import { buildEvent, buildSource, issuedEdtf } from './build';
import type { WrittenChange } from './changeSchema';
import { checkChanges } from './checks/changes';
import type { Check, Material } from './checks/check';
import { checkChoice } from './checks/choice';
import { checkFields } from './checks/fields';
import { checkFigures } from './checks/figures';
import { checkIdentity } from './checks/identity';
import { checkNumbers } from './checks/numbers';
import { checkPlaces } from './checks/places';
import { checkProse } from './checks/prose';
import { checkReferences } from './checks/references';
import { checkSources } from './checks/sources';
import { checkStatements } from './checks/statements';
import { readDraft, type Draft, type FeatureReading } from './draft';
import { readDate } from './edtf';
import type { Geography } from './geography';
import { withLine, type Issue } from './issues';
import type { WholeFeature } from './schema';
import type { WrittenActor, WrittenSource } from './sourceSchema';
import { GEODATA_FILES, type GeodataTexts } from './texts';
import { versionOf } from './version';

/** Changes when a reader of the published files would have to. */
export const SCHEMA_VERSION = '1.0.0';

/** What the texts say, as written: the form in which the dataset is published. */
export interface WrittenDataset {
	/** Events, then arrests, in the order of their files. */
	features: WholeFeature[];
	/** CSL-JSON. */
	sources: WrittenSource[];
	actors: WrittenActor[];
	/** Newest first. */
	changes: WrittenChange[];
}

export interface Compilation {
	/** Null when there is any issue. */
	dataset: Dataset | null;
	written: WrittenDataset;
	/** Every fault, in the order of files and lines. */
	issues: Issue[];
}

const CHECKS: readonly Check[] = [
	checkIdentity,
	checkReferences,
	checkFields,
	checkFigures,
	checkProse,
	checkPlaces,
	checkStatements,
	checkSources,
	checkNumbers,
	checkChoice,
	checkChanges
];

/**
 * Reads and checks the texts of `geodata/`. `schemas` are the texts of its JSON Schemas, by name: they count
 * towards the version. Never throws for what the texts hold.
 */
export async function compile(
	texts: GeodataTexts,
	geography: Geography,
	schemas: Readonly<Record<string, string>> = {}
): Promise<Compilation> {
	const { draft, issues: faultsOfShape } = readDraft(texts);
	const material = gather(draft, geography);
	const found = [...faultsOfShape, ...CHECKS.flatMap((check) => check(material))];
	const issues = inOrder(found.map((issue) => withLine(issue, texts[issue.file])));
	const written = writtenIn(draft);
	if (issues.length > 0) return { dataset: null, written, issues };
	const dataset: Dataset = {
		version: await versionOf({ ...schemas, ...texts }),
		schema_version: SCHEMA_VERSION,
		rule: 'latest',
		sources: material.sources,
		actors: written.actors,
		events: newestFirst(material.events.map(({ event }) => event))
	};
	return { dataset, written, issues };
}

function gather(draft: Draft, geography: Geography): Material {
	const sources = (draft.sources ?? []).flatMap(({ value }, index) =>
		value !== null && readDate(issuedEdtf(value)).ok ? [buildSource(value, index + 1)] : []
	);
	const known = new Set(sources.map(({ id }) => id));
	const events = draft.features.flatMap((reading) => {
		const feature = wholeFeature(reading);
		const isSourced = feature?.properties.claims.every(({ source }) => known.has(source));
		if (feature === null || !isSourced) return [];
		return [{ reading, event: buildEvent(feature, geography) }];
	});
	return { draft, geography, events, sources };
}

/** The feature with its claims; null when either has a fault of shape. */
function wholeFeature({ value, claims }: FeatureReading): WholeFeature | null {
	const whole = claims.flatMap((claim) => claim.value ?? []);
	if (value === null || whole.length < claims.length) return null;
	return { ...value, properties: { ...value.properties, claims: whole } };
}

function writtenIn({ features, sources, actors, changes }: Draft): WrittenDataset {
	return {
		features: features.flatMap((reading) => wholeFeature(reading) ?? []),
		sources: (sources ?? []).flatMap(({ value }) => value ?? []),
		actors: (actors ?? []).flatMap(({ value }) => value ?? []),
		changes: (changes ?? []).flatMap(({ value }) => value ?? [])
	};
}

function inOrder(issues: readonly Issue[]): Issue[] {
	const rank = ({ file }: Issue): number => GEODATA_FILES.indexOf(file);
	return [...issues].sort((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0));
}
