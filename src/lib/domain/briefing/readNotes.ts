import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Run } from './briefing';
import { runsOf } from './references';

/** A speaker's notes as they are shown: paragraphs and lists, in which references stand for what sources say. */
export type NoteBlock =
	| { kind: 'paragraph' | 'heading'; parts: readonly NotePart[] }
	| { kind: 'list'; ordered: boolean; items: readonly (readonly NoteBlock[])[] };

export interface NotePart {
	stress: 'none' | 'emphasis' | 'strong';
	runs: readonly Run[];
}

/** Whatever Markdown holds besides, such as a table or markup, is shown as it was written. Never throws. */
export function readNotes(text: string): NoteBlock[] {
	return fromMarkdown(text).children.flatMap((node) => blocksOf(node, text));
}

function blocksOf(node: RootContent, text: string): NoteBlock[] {
	switch (node.type) {
		case 'paragraph':
		case 'heading':
			return [{ kind: node.type, parts: partsOf(node.children, 'none') }];
		case 'list':
			return [
				{ kind: 'list', ordered: node.ordered ?? false, items: itemsOf(node.children, text) }
			];
		case 'blockquote':
			return node.children.flatMap((child) => blocksOf(child, text));
		case 'thematicBreak':
			return [];
		default: {
			const written = text.slice(node.position?.start.offset, node.position?.end.offset);
			return [{ kind: 'paragraph', parts: [{ stress: 'none', runs: runsOf(written).runs }] }];
		}
	}
}

function itemsOf(items: readonly ListItem[], text: string): NoteBlock[][] {
	return items.map((item) => item.children.flatMap((child) => blocksOf(child, text)));
}

function partsOf(nodes: readonly PhrasingContent[], stress: NotePart['stress']): NotePart[] {
	const parts = nodes.flatMap((node): NotePart[] => {
		if (node.type === 'emphasis' || node.type === 'strong') {
			return partsOf(node.children, node.type);
		}
		return [{ stress, runs: runsOf(plainText(node)).runs }];
	});
	return parts.filter(({ runs }) => runs.length > 0);
}

/** Line ends inside a paragraph are spaces. */
function plainText(node: Nodes): string {
	if ('value' in node) return node.value.replaceAll(/\s*\n\s*/g, ' ');
	if (node.type === 'break') return ' ';
	return 'children' in node ? node.children.map(plainText).join('') : '';
}
