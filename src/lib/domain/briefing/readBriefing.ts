import type { Nodes, RootContent } from 'mdast';
import { parse as parseYaml } from 'yaml';
import { briefingFaults as words } from '$messages/briefingFaults';
import { joined } from '$messages/joined';
import { readLink } from '../link';
import { numberWordsIn } from './typedNumbers';
import type { Block, Briefing, BriefingFault, Step } from './briefing';
import { lineOf, linkOf, partsOf, plainText, sourceOf, type Part } from './briefingParts';
import { readFrontMatter } from './frontMatter';
import { runsOf } from './references';
import { faultsOfLink, withoutLanguage } from './viewLink';

type Fault = Omit<BriefingFault, 'line'>;

/** What came of reading a file: a briefing where there is no fault. */
export interface BriefingReading {
	briefing: Briefing | null;
	faults: BriefingFault[];
}

/**
 * Reads a briefing's Markdown. After the front matter each heading of the second level opens a step; a paragraph that is
 * one link says what it shows; a heading of the third level, "Notes", opens what the speaker alone sees; the rest is the
 * caption. Never throws.
 */
export function readBriefing(text: string): BriefingReading {
	const found = partsOf(text);
	if (!found) {
		return { briefing: null, faults: [{ line: 1, ...words.noFrontMatter }] };
	}
	const { matter, body, strays, parts } = found;
	const faults: BriefingFault[] = [];
	const meta = readFrontMatter(() => parseYaml(matter), faults);
	for (const node of strays) {
		faults.push({ line: lineOf(node), ...words.beforeSteps });
	}
	const steps = parts.map((part) => stepOf(part, body, faults));
	if (steps.length === 0) {
		faults.push({ line: 1, ...words.noStep });
	}
	if (faults.length > 0 || !meta) return { briefing: null, faults };
	return { briefing: { ...meta, steps }, faults: [] };
}

/** What a caption is made of, in the terms of mdast. */
const CAPTION_TYPES: readonly Nodes['type'][] = [
	'heading',
	'paragraph',
	'list',
	'listItem',
	'text',
	'emphasis',
	'strong',
	'break'
];

function stepOf({ heading, content, notes }: Part, text: string, faults: BriefingFault[]): Step {
	const links = content.filter((node) => linkOf(node) !== null);
	const caption = content.filter((node) => linkOf(node) === null);
	const [first] = links;
	const link = withoutLanguage((first && linkOf(first)) ?? '/');
	const line = lineOf(heading);
	const fault = (at: number, what: Fault) => faults.push({ line: at, ...what });
	if (!first || links.length > 1) fault(line, words.links(links.length));
	for (const message of faultsOfLink(link)) {
		fault(first ? lineOf(first) : line, { message, fix: words.link.fix });
	}
	const title = plainText(heading);
	if (title === '') fault(line, words.noHeading);
	for (const node of [heading, ...caption]) faultsOfProse(node, text, fault);
	return {
		heading: title,
		caption: sourceOf(caption, text),
		blocks: caption.flatMap((node) => blocksOf(node)),
		notes: sourceOf(notes, text),
		link,
		view: readLink(link.slice(1)),
		line
	};
}

function faultsOfProse(
	node: RootContent,
	text: string,
	fault: (line: number, what: Fault) => void
): void {
	const foreign = typesIn(node).filter((type) => !CAPTION_TYPES.includes(type));
	if (foreign.length > 0) {
		fault(lineOf(node), words.foreign(quoted([...new Set(foreign)])));
		return;
	}
	const { runs, unread } = runsOf(sourceOf([node], text));
	for (const braces of unread) {
		fault(lineOf(node), words.noReference(braces));
	}
	const typed = runs.flatMap((run) => (typeof run === 'string' ? numberWordsIn(run) : []));
	if (typed.length > 0) {
		fault(lineOf(node), words.typedNumber(quoted(typed)));
	}
}

function quoted(items: readonly string[]): string {
	return joined.commas(items.map((item) => `"${item}"`));
}

function blocksOf(node: RootContent): Block[] {
	if (node.type === 'list') {
		return [{ kind: 'rows', items: node.children.map((item) => runsOf(plainText(item)).runs) }];
	}
	const { runs } = runsOf(plainText(node));
	const [only, ...more] = runs;
	if (only === undefined) return [];
	const alone = more.length === 0 && typeof only !== 'string' && only.kind === 'claim';
	return [alone ? { kind: 'figure', reference: only } : { kind: 'text', runs }];
}

function typesIn(node: Nodes): Nodes['type'][] {
	const inside = 'children' in node ? node.children.flatMap((child) => typesIn(child)) : [];
	return [node.type, ...inside];
}
