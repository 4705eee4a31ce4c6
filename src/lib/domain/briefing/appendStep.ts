import type { DraftStep } from './draft';
import { writeStep } from './writeStep';

/** A step's heading; what reads Markdown by the rules is too heavy for a page that only adds to it. */
const HEADING = /^## /gm;

/** A text with one more step at its end; null begins one. `title` must be plain words. */
export function appendStep(
	text: string | null,
	step: DraftStep,
	{ title, language }: { title: string; language: string }
): string {
	const before =
		text?.trimEnd() ?? `---\ntitle: ${title}\nlanguage: ${language}\nnotes: private\n---`;
	return `${before}\n\n${writeStep(step)}\n`;
}

export function countSteps(text: string | null): number {
	return text?.match(HEADING)?.length ?? 0;
}
