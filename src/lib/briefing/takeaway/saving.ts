import { saveBlob, saveText } from '$lib/panels/copyText';
import { makeFile } from './briefingFile';
import { mapPictures } from './mapPictures';
import { makeSlides } from './slides';
import { takenBriefing, type TakenFrom, type Taking } from './takenBriefing';

export async function saveSlides(taking: Taking, from: TakenFrom, name: string): Promise<void> {
	const taken = takenBriefing(taking);
	const pictures = await mapPictures(taken.steps, from.land);
	saveBlob(await makeSlides(taken, from, pictures), name);
}

export async function saveFile(taking: Taking, from: TakenFrom, name: string): Promise<void> {
	saveText(await makeFile(takenBriefing(taking), from), { name, type: 'text/html' });
}
