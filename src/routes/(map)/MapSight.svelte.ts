import { constrainCamera, homeCamera, isInside, projection, type Size } from '$lib/map/camera';
import { homeBox } from '$lib/map/nominalBoxes';
import type { Camera } from '$lib/domain/link';
import type { EventRecord, Position } from '$lib/domain/records';

/** What the map looks at, as it rests; `home`: what has to be in sight where nobody has moved it. */
export function restingCamera(
	camera: Camera | null,
	home: readonly Position[],
	size: Size
): Camera {
	return camera ? constrainCamera(camera, size) : homeCamera(home, homeBox(size));
}

/** Tells which events the map has in sight, for a list that follows it. */
export class MapSight {
	/** Of the map's box; null until it is measured. */
	size = $state.raw<Size | null>(null);

	/** Measures the map's box for as long as the returned undo is not called. */
	watch(box: Element): () => void {
		const observer = new ResizeObserver(() => {
			this.size = { width: box.clientWidth, height: box.clientHeight };
		});
		observer.observe(box);
		return () => observer.disconnect();
	}

	/** Everything is in sight until the map's box is measured. */
	under(camera: Camera | null, home: readonly Position[]): (event: EventRecord) => boolean {
		const { size } = this;
		if (!size) return () => true;
		const { project } = projection(restingCamera(camera, home, size), size);
		return ({ coordinates }) =>
			coordinates !== null &&
			isInside(project(coordinates), size, { top: 0, right: 0, bottom: 0, left: 0 });
	}
}
