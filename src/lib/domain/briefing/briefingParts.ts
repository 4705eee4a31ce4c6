import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, RootContent } from 'mdast';

/** A briefing's file, cut where its front matter ends and at each step; nothing in it is judged yet. */
export interface BriefingParts {
	/** YAML. */
	matter: string;
	/** The file with blanks for its front matter, so that places in it are places in the file. */
	body: string;
	/** What stands before the first step. */
	strays: RootContent[];
	parts: Part[];
}

export interface Part {
	heading: RootContent;
	/** Links and caption. */
	content: RootContent[];
	notes: RootContent[];
}

/** `---`, the front matter, `---`, the rest. */
const FILE = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)([\s\S]*)$/;

/** Null where the file does not begin with front matter. */
export function partsOf(text: string): BriefingParts | null {
	const [, matter, rest] = FILE.exec(text) ?? [];
	if (matter === undefined || rest === undefined) return null;
	const lead = text.slice(0, text.length - rest.length);
	const body = lead.replaceAll(/[^\n]/g, ' ') + rest;
	const found: BriefingParts = { matter, body, strays: [], parts: [] };
	let inNotes = false;
	for (const node of fromMarkdown(body).children) {
		const part = found.parts.at(-1);
		if (node.type === 'heading' && node.depth === 2) {
			found.parts.push({ heading: node, content: [], notes: [] });
			inNotes = false;
		} else if (!part) found.strays.push(node);
		else if (node.type === 'heading' && node.depth === 3 && /^notes$/i.test(plainText(node))) {
			inNotes = true;
		} else (inNotes ? part.notes : part.content).push(node);
	}
	return found;
}

/** The target of a paragraph that is one link. */
export function linkOf(node: RootContent): string | null {
	if (node.type !== 'paragraph' || node.children.length !== 1) return null;
	const [only] = node.children;
	return only?.type === 'link' ? only.url : null;
}

/** Line ends inside a paragraph are spaces. */
export function plainText(node: Nodes): string {
	if ('value' in node) return node.value.replaceAll(/\s*\n\s*/g, ' ');
	if (node.type === 'break') return ' ';
	return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
}

export function lineOf(node: RootContent): number {
	return node.position?.start.line ?? 1;
}

/** As written. */
export function sourceOf(nodes: readonly RootContent[], text: string): string {
	return nodes
		.map(({ position }) => text.slice(position?.start.offset, position?.end.offset))
		.join('\n\n');
}
