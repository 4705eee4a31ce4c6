import type { Draft } from './draft';
import { writeMatter } from './writeBriefing';
import { writeStep } from './writeStep';

/** The Markdown of a draft, as wrong as the draft is. */
export function writeDraft(draft: Draft): string {
	return blocksOf(draft).join('\n\n') + '\n';
}

/** The line on which each step begins in that text, from 1. */
export function linesOfSteps(draft: Draft): number[] {
	let line = 1;
	return blocksOf(draft)
		.map((block) => {
			const start = line;
			line += block.split('\n').length + 1;
			return start;
		})
		.slice(1);
}

function blocksOf({ asOf, minutes, steps, ...rest }: Draft): string[] {
	const matter = writeMatter({
		...rest,
		asOf: asOf.trim() || null,
		minutes: /^\d+(\.\d+)?$/.test(minutes.trim()) ? Number(minutes) : minutes.trim() || null
	});
	return [matter, ...steps.map(writeStep)];
}
