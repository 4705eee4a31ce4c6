import type { CountryLabel } from '$lib/map/countryLabel';
import { homeCamera } from '$lib/map/camera';
import { drawMap, type DrawnMap } from '$lib/map/drawnMap';
import { nameBox } from '$lib/map/countryNames';
import { mapEvents } from '$lib/map/mapEvents';
import { layoutOptions, takenBoxes } from '$lib/map/markLayout';
import { placeTowns, type PlacedTown, type Town } from '$lib/map/towns';
import { isPlaced } from '$lib/domain/dataset';
import type { Step } from '$lib/domain/briefing/briefing';
import type { Camera } from '$lib/domain/link';
import type { Dataset, Position } from '$lib/domain/records';
import type { ShownStep } from './shownStep';
import { STAGE_MAP } from './stageMap';

export { STAGE_MAP };

/**
 * From here on a country no longer fits the box: hatching then covers everything and says nothing.
 */
const HATCHED_TO_ZOOM = 4.5;

/** The countries that a step's map hatches, as ISO 3166-1 alpha-3. */
export function hatchedIn(dataset: Dataset, zoom: number): string[] {
	if (zoom > HATCHED_TO_ZOOM) return [];
	return dataset.events.flatMap(({ event_type, iso3 }) =>
		event_type === 'arrest' && iso3 !== undefined ? [iso3] : []
	);
}

/** The map of a step, drawn. */
export interface StepMap extends Omit<DrawnMap, 'name'> {
	towns: readonly PlacedTown[];
}

/** Of a dataset `whole`, which a view without a camera has all in sight. */
export function drawStepMap(
	{ step, mapped }: ShownStep,
	whole: Dataset,
	countries: readonly CountryLabel[],
	towns: readonly Town[] = []
): StepMap {
	const { selectedId } = step.view;
	const camera = stepCamera(step, whole);
	const drawn = drawMap(mapEvents(mapped), countries, { camera, size: STAGE_MAP, selectedId });
	const options = layoutOptions(camera, STAGE_MAP);
	const labels = new Map(drawn.labels.map((label) => [label.id, label]));
	const taken = [...takenBoxes(drawn.spots, labels, options), ...drawn.countries.map(nameBox)];
	const { projection, zoom, size } = options;
	return { ...drawn, towns: placeTowns(towns, { projection, zoom, size, taken }) };
}

/** Where a step's map looks: all events are in sight where its view says nothing. */
export function stepCamera({ view }: Step, whole: Dataset): Camera {
	return view.camera ?? homeCamera(extentOf(whole), STAGE_MAP);
}

export function extentOf(whole: Dataset): Position[] {
	return whole.events.filter(isPlaced).map(({ coordinates }) => coordinates);
}
