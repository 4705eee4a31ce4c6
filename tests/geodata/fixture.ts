import type { GeodataFile, GeodataTexts } from '../../src/lib/domain/compile/texts';
import { GEODATA_FILES } from '../../src/lib/domain/compile/texts';

/**
 * A change to the base dataset, and the issues that it must yield:
 *
 *     expects: geodata/events.geojson:23 harbour killed.low: The low of 9 is above the high of 6.
 *     in: events.geojson
 *     - "low": 6,
 *     + "low": 9,
 *
 * Lines with `-` stand in the file once; those with `+` take their place, or the end of the file where there is no
 * `-`. Any number of `expects`, `in` and changes may follow each other.
 */
export interface Fixture {
	expects: string[];
	texts: GeodataTexts;
}

export function readFixture(fixture: string, base: GeodataTexts): Fixture {
	const texts = { ...base };
	const expects: string[] = [];
	let file: GeodataFile = 'events.geojson';
	for (const block of blocksOf(fixture)) {
		if (block.kind === 'change') texts[file] = apply(block, texts[file]);
		else if (block.kind === 'in') file = fileNamed(block.text);
		else expects.push(block.text);
	}
	return { expects, texts };
}

interface Statement {
	kind: 'expects' | 'in';
	text: string;
}

interface Change {
	kind: 'change';
	removed: string[];
	added: string[];
}

function blocksOf(fixture: string): (Statement | Change)[] {
	const blocks: (Statement | Change)[] = [];
	for (const line of fixture.split('\n').filter((text) => text !== '')) {
		const [, kind, text = ''] = /^(expects|in): (.*)$/.exec(line) ?? [];
		if (kind === 'expects' || kind === 'in') blocks.push({ kind, text });
		else if (/^[-+] /.test(line)) addToChange(blocks, line);
		else throw new Error(`A fixture has a line that says nothing: ${line}`);
	}
	return blocks;
}

/** A `-` after a `+` begins the next change. */
function addToChange(blocks: (Statement | Change)[], line: string): void {
	const last = blocks.at(-1);
	const isRemoval = line.startsWith('- ');
	const goesOn = last?.kind === 'change' && !(isRemoval && last.added.length > 0);
	const change: Change = goesOn ? last : { kind: 'change', removed: [], added: [] };
	if (!goesOn) blocks.push(change);
	(isRemoval ? change.removed : change.added).push(line.slice(2));
}

function fileNamed(name: string): GeodataFile {
	const file = GEODATA_FILES.find((candidate) => candidate === name);
	if (file === undefined)
		throw new Error(`A fixture changes ${name}, which is no file of geodata/.`);
	return file;
}

/** Indentation is left out of fixtures, so lines are compared without it. */
function apply({ removed, added }: Change, text: string): string {
	if (removed.length === 0) return `${text}${added.join('\n')}\n`;
	const lines = text.split('\n');
	const starts = lines.flatMap((_, start) =>
		removed.every((line, index) => lines[start + index]?.trim() === line.trim()) ? [start] : []
	);
	const [start, other] = starts;
	if (start === undefined || other !== undefined) {
		throw new Error(`A fixture removes what stands ${starts.length} times: ${removed.join(' ')}`);
	}
	return [...lines.slice(0, start), ...added, ...lines.slice(start + removed.length)].join('\n');
}
