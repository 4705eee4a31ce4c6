import { flushSync, mount, unmount } from 'svelte';
import { STAGE_MAP } from '../stage/stepMap';
import { fontsReady, pngBlob } from '$lib/map/picture/canvas';
import { fetchText, landPaths } from '$lib/map/picture/land';
import MapPictures from './MapPictures.svelte';
import { paintSvg } from '$lib/map/picture/svgPicture';
import type { TakenStep } from './takenBriefing';

/** Three dots a unit: sharp on a screen of 1920 by 1080 and beyond, at 0.2 to 0.9 MB a map. */
const SCALE = 3;

/** The map of each step as a PNG, in base 64, without the words `data:`. */
export async function mapPictures(steps: readonly TakenStep[], land: string): Promise<string[]> {
	const shapes = landPaths(await fetchText(land));
	await fontsReady();
	const drawings = mount(MapPictures, { target: document.body, props: { steps, land } });
	try {
		flushSync();
		const maps = [...document.querySelectorAll<SVGSVGElement>('[data-map-pictures] .step-map')];
		const pictures: string[] = [];
		// One after another: a canvas of each at once would be much memory.
		for (const map of maps) {
			pictures.push(await pngOf(paintSvg(map, shapes, { ...STAGE_MAP, scale: SCALE })));
		}
		return pictures;
	} finally {
		await unmount(drawings);
	}
}

async function pngOf(canvas: HTMLCanvasElement): Promise<string> {
	const blob = await pngBlob(canvas);
	return new Promise((done, failed) => {
		const reader = new FileReader();
		reader.onerror = () => failed(reader.error ?? new Error('The picture could not be read.'));
		reader.onload = () => done(String(reader.result).replace(/^data:/, ''));
		reader.readAsDataURL(blob);
	});
}
