import { pixelsOf } from '../camera';

/** A round length on the ground, and the pixels it takes. */
export interface ScaleBar {
	metres: number;
	width: number;
}

/** The longest of 1, 2 and 5 times a power of ten that takes at most so many pixels at a latitude. */
export function scaleBar(zoom: number, lat: number, longest: number): ScaleBar {
	const pixelsOfMetre = pixelsOf(0.001, lat, zoom);
	const most = longest / pixelsOfMetre;
	const power = 10 ** Math.floor(Math.log10(most));
	const step = [5, 2, 1].find((factor) => factor * power <= most) ?? 1;
	const metres = step * power;
	return { metres, width: metres * pixelsOfMetre };
}
