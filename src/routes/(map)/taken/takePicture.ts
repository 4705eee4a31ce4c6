import { flushSync, mount, unmount } from 'svelte';
import { sharedFile } from '$lib/domain/sharedFile';
import { fontsReady, pngBlob } from '$lib/map/picture/canvas';
import { fetchText, landPaths } from '$lib/map/picture/land';
import { svgFile } from '$lib/map/picture/svgFile';
import { paintSvg } from '$lib/map/picture/svgPicture';
import MapPicture from './MapPicture.svelte';
import { measureBy, pictureLayout } from './pictureLayout';
import type { TakenView } from './takenView';

export const SCALES = [1, 2, 3, 4] as const;
export type Scale = (typeof SCALES)[number];

/** The picture of a view: a PNG with so many dots a CSS px, or an SVG. */
export async function takePicture(taken: TakenView, as: Scale | 'svg'): Promise<Blob> {
	const land = sharedFile('/basemap/land.svg');
	const shapes = landPaths(await fetchText(land));
	const { sans, serif } = families();
	await fontsReady([sans, serif]);
	const layout = layoutOf(taken);
	const drawing = mount(MapPicture, { target: document.body, props: { taken, layout, land } });
	try {
		flushSync();
		const svg = document.querySelector<SVGSVGElement>('[data-map-picture] > svg');
		if (!svg) throw new Error('The picture was not drawn.');
		if (as === 'svg') return new Blob([svgFile(svg, shapes)], { type: 'image/svg+xml' });
		return await pngBlob(paintSvg(svg, shapes, { ...layout, scale: as }));
	} finally {
		await unmount(drawing);
	}
}

/** How large the picture will be, in CSS px. */
export function layoutOf(taken: TakenView) {
	const context = document.createElement('canvas').getContext('2d');
	if (!context) throw new Error('This browser draws no pictures.');
	return pictureLayout(taken, measureBy(context));
}

function families() {
	const style = getComputedStyle(document.documentElement);
	return { sans: style.getPropertyValue('--sans'), serif: style.getPropertyValue('--serif') };
}
