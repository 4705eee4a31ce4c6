import type { Shown } from '$lib/domain/files/lensCells';
import { lensFile } from '$lib/domain/files/lensFile';
import { SOURCES_OF, type SavedKind } from '$lib/domain/files/savedKinds';
import { sharedFile } from '$lib/domain/sharedFile';
import type { Reading } from '$lib/state/Reading.svelte';
import { saveText } from '../copyText';

/** What is on show now: the reader may read on by another rule while the writer is fetched. */
export function shownNow({ matching, lens, filter }: Reading): Shown {
	return { dataset: matching, lens, filter };
}

/** Saves what is on show; the name of the file. Throws where the sources that it needs cannot be fetched. */
export async function saveShown(kind: SavedKind, shown: Shown): Promise<string> {
	const file = lensFile(kind, shown, await publishedSources(kind));
	saveText(file.text, file);
	return file.name;
}

async function publishedSources(kind: SavedKind): Promise<string> {
	const file = SOURCES_OF[kind];
	if (file === null) return '';
	const response = await fetch(sharedFile(`/data/${file}`));
	if (!response.ok) throw new Error(`${file}: ${response.status}`);
	return response.text();
}
