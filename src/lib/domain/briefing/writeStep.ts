import type { Step } from './briefing';

/** The Markdown of one step. */
export function writeStep({
	heading,
	caption,
	notes,
	link
}: Pick<Step, 'heading' | 'caption' | 'notes' | 'link'>): string {
	const parts = [
		`## ${heading}`,
		caption.trim(),
		link && `[view](${link})`,
		notes.trim() && `### Notes\n\n${notes.trim()}`
	];
	return parts.filter((part) => part !== '').join('\n\n');
}
