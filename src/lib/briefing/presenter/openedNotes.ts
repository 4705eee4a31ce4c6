import type { Step } from '$lib/domain/briefing/briefing';
import { matchNotes } from '$lib/domain/briefing/matchNotes';
import type { NoteBlock } from '$lib/domain/briefing/readNotes';
import { presenter as words } from '$messages/presenter';

/** What came of a file that a speaker opened for its notes. */
export interface OpenedNotes {
	/** One a step; null where the file could not be read. */
	notes: readonly (readonly NoteBlock[])[] | null;
	/** A sentence for the speaker. */
	outcome: string;
}

/** Reads the notes of a briefing's Markdown file. What reads Markdown is fetched when a file is opened. */
export async function openNotes(
	file: File,
	steps: readonly Pick<Step, 'heading'>[]
): Promise<OpenedNotes> {
	const [text, { readBriefing }, { readNotes }] = await Promise.all([
		file.text(),
		import('$lib/domain/briefing/readBriefing'),
		import('$lib/domain/briefing/readNotes')
	]);
	const { briefing, faults } = readBriefing(text);
	if (!briefing) {
		return { notes: null, outcome: words.notesUnread(file.name, faults[0]?.message ?? '') };
	}
	const notes = matchNotes(steps, briefing.steps).map(readNotes);
	const found = notes.filter((blocks) => blocks.length > 0).length;
	return { notes, outcome: words.notesRead(file.name, found, steps.length) };
}
