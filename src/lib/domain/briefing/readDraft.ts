import { parse as parseYaml } from 'yaml';
import { linkOf, partsOf, sourceOf, type Part } from './briefingParts';
import type { Draft, DraftStep } from './draft';

/** What a draft has room for; anything else in the front matter would be lost. */
const NAMES = ['title', 'language', 'as-of', 'notes', 'minutes'];

/** The draft that a text is of, right or not; null where it holds what no draft has room for. */
export function readDraft(text: string): Draft | null {
	const found = partsOf(text);
	const matter = found && matterOf(found.matter);
	if (!found || !matter || found.strays.length > 0) return null;
	const field = (name: string) => String(matter[name] ?? '');
	return {
		title: field('title'),
		language: field('language'),
		asOf: field('as-of'),
		notes: field('notes') === 'public' ? 'public' : 'private',
		minutes: field('minutes'),
		steps: found.parts.map((part) => stepOf(part, found.body))
	};
}

function matterOf(matter: string): Record<string, unknown> | null {
	try {
		const value: unknown = parseYaml(matter);
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
		const entries = Object.entries(value);
		const fits = entries.every(
			([name, one]) => NAMES.includes(name) && (one === null || typeof one !== 'object')
		);
		return fits ? Object.fromEntries(entries) : null;
	} catch {
		return null;
	}
}

function stepOf({ heading, content, notes }: Part, text: string): DraftStep {
	// The one that was written for it; any other stays where it can be seen.
	const link = content.findLast((node) => linkOf(node) !== null);
	const inside = 'children' in heading ? (heading.children as Part['content']) : [];
	const [start, end] = [inside[0], inside.at(-1)];
	return {
		heading: text.slice(start?.position?.start.offset ?? 0, end?.position?.end.offset ?? 0),
		caption: sourceOf(
			content.filter((node) => node !== link),
			text
		),
		notes: sourceOf(notes, text),
		link: (link && linkOf(link)) ?? ''
	};
}
