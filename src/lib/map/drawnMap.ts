import type { Camera } from '$lib/domain/link';
import type { Placement } from '$lib/marks/labelling';
import { homeCamera, projection, type Size } from './camera';
import type { CountryLabel } from './countryLabel';
import { placeCountryNames, type CountryName } from './countryNames';
import type { MapEvent } from './mapEvents';
import { labelsOf, layoutOptions, spotsOf, takenBoxes, type DrawnSpot } from './markLayout';
import { NOMINAL_BOXES } from './nominalBoxes';

/** A map as it is drawn when the site is built: where everything stands in a box of one size. */
export interface DrawnMap {
	/** Of the box, in `NOMINAL_BOXES`. */
	name: string;
	size: Size;
	camera: Camera;
	spots: readonly DrawnSpot[];
	labels: readonly Placement[];
	countries: readonly CountryName[];
}

/** The home view of the map in each of the usual boxes. */
export function drawMaps(
	items: readonly MapEvent[],
	countries: readonly CountryLabel[]
): DrawnMap[] {
	return NOMINAL_BOXES.map(({ name, ...size }) => {
		const camera = homeCamera(
			items.map(({ event }) => event.coordinates),
			size
		);
		const options = layoutOptions(camera, size);
		const spots = spotsOf(items, options);
		const labels = labelsOf(spots, null, options);
		const names = placeCountryNames(countries, {
			projection: projection(camera, size),
			zoom: camera.zoom,
			size,
			taken: takenBoxes(spots, labels, options)
		});
		return {
			name,
			size,
			camera,
			// A page need not carry what its labels might have said.
			spots: spots.map(({ wordings: _, ...spot }) => spot),
			labels: [...labels.values()],
			countries: names
		};
	});
}
