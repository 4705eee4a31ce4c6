import type { Step } from './briefing';

type Noted = Pick<Step, 'heading' | 'notes'>;

/**
 * The notes of a file for the steps of a briefing: by heading, since a file that was worked on has steps in another
 * order; of two steps with the same heading, by their order. '' where the file has none for a step.
 */
export function matchNotes(
	steps: readonly Pick<Step, 'heading'>[],
	file: readonly Noted[]
): string[] {
	const left = [...file];
	return steps.map(({ heading }) => {
		const index = left.findIndex((noted) => plain(noted.heading) === plain(heading));
		const [found] = index < 0 ? [] : left.splice(index, 1);
		return found?.notes ?? '';
	});
}

function plain(heading: string): string {
	return heading.replace(/\s+/g, ' ').trim().toLowerCase();
}
