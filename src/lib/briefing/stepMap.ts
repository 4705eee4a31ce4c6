import type { CountryLabel } from '$lib/map/countryLabel';
import { homeCamera } from '$lib/map/camera';
import { drawMap, type DrawnMap } from '$lib/map/drawnMap';
import { mapEvents } from '$lib/map/mapEvents';
import { isPlaced } from '$lib/domain/dataset';
import type { Dataset } from '$lib/domain/records';
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

/** The map of a step, drawn. `whole` is the dataset of which a view without a camera has all events in sight. */
export function drawStepMap(
	{ step, dataset }: ShownStep,
	whole: Dataset,
	countries: readonly CountryLabel[]
): Omit<DrawnMap, 'name'> {
	const extent = whole.events.filter(isPlaced).map(({ coordinates }) => coordinates);
	const { camera, selectedId } = step.view;
	return drawMap(mapEvents(dataset), countries, {
		camera: camera ?? homeCamera(extent, STAGE_MAP),
		size: STAGE_MAP,
		selectedId
	});
}
