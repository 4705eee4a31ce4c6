import type { Camera } from '$lib/domain/link';
import { NOTHING_OPENED } from '$lib/domain/opened';
import type { Placement } from '$lib/marks/labelling';
import { homeCamera, projection, type Size } from './camera';
import type { CountryLabel } from './countryLabel';
import { placeCountryNames, type CountryName } from './countryNames';
import type { MapEvent } from './mapEvents';
import { labelsOf, layoutOptions, spotOf, spotsOf, takenBoxes, type DrawnSpot } from './markLayout';
import { NOMINAL_BOXES } from './nominalBoxes';

/** A map as it is drawn before scripts run: where everything stands in a box of one size. */
export interface DrawnMap {
	/** Of the box, in `NOMINAL_BOXES`. */
	name: string;
	size: Size;
	camera: Camera;
	/** Of the spot that is ringed. */
	openKey: string | null;
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
		return { name, ...drawMap(items, countries, { camera, size, selectedId: null }) };
	});
}

/** What is drawn, and where from. */
export interface Drawing {
	camera: Camera;
	size: Size;
	/** The event whose mark is ringed, and labelled before others. */
	selectedId: string | null;
}

/** One view of the map in a box of one size. */
export function drawMap(
	items: readonly MapEvent[],
	countries: readonly CountryLabel[],
	{ camera, size, selectedId }: Drawing
): Omit<DrawnMap, 'name'> {
	const options = layoutOptions(camera, size);
	const spots = spotsOf(items, options);
	const opened = selectedId === null ? NOTHING_OPENED : { kind: 'event' as const, id: selectedId };
	const openKey = spotOf(opened, spots)?.key ?? null;
	const labels = labelsOf(spots, openKey, options);
	const names = placeCountryNames(countries, {
		projection: projection(camera, size),
		zoom: camera.zoom,
		size,
		taken: takenBoxes(spots, labels, options)
	});
	return {
		size,
		camera,
		openKey,
		// A page need not carry what its labels might have said.
		spots: spots.map(({ wordings: _, ...spot }) => spot),
		labels: [...labels.values()],
		countries: names
	};
}
