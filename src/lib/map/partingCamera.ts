import type { Camera } from '$lib/domain/link';
import type { Position } from '$lib/domain/records';
import { groupMarks } from '$lib/marks/grouping';
import { fitCamera, projection, type Size } from './camera';
import type { MapEvent } from './mapEvents';
import { PART_ZOOM } from './markLayout';

const STEP = 0.25;
/** Just past the zoom, so that no rounding falls short of it. */
const PAST = 0.1;

/**
 * The widest camera under which the events of a group stand apart, or from which marks of one point are drawn around
 * it; but never so close that one of them is out of sight.
 */
export function partingCamera(members: readonly MapEvent[], from: Camera, size: Size): Camera {
	const positions: Position[] = members.map(({ event }) => event.coordinates);
	const closest = fitCamera(positions, size, undefined, PART_ZOOM + PAST);
	for (let zoom = from.zoom + STEP; zoom < closest.zoom; zoom += STEP) {
		const camera = { ...closest, zoom };
		if (areApart(members, camera, size)) return camera;
	}
	return closest;
}

function areApart(members: readonly MapEvent[], camera: Camera, size: Size): boolean {
	const { project } = projection(camera, size);
	const placed = members.map(({ event, geometry }) => {
		return { id: event.id, geometry, ...project(event.coordinates) };
	});
	return groupMarks(placed).length === members.length;
}
