import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/server/geodata';
import { overlap } from '$lib/marks/labelling';
import { homeCamera, zoomCamera } from '../camera';
import { mapEvents } from '../mapEvents';
import { layoutOptions, spotsOf } from '../markLayout';
import { homeBox } from '../nominalBoxes';
import { tipPlace, type TipRoom } from './tipPlace';

const BOX = { width: 600, height: 400 };
const ROOM: TipRoom = {
	anchor: { x: 300, y: 200 },
	reach: 20,
	tip: { width: 160, height: 48 },
	box: BOX,
	marks: [],
	labels: [],
	opened: []
};
const at = (x: number, y: number, half = 12) => ({
	x: x - half,
	y: y - half,
	width: 2 * half,
	height: 2 * half
});

describe('the place of a tooltip', () => {
	it('is beside its mark, and rather over labels than over a mark', () => {
		expect(tipPlace(ROOM)).toMatchObject({ x: 325, isInTheWay: false });
		const marks = [at(360, 200)];
		const labels = [at(240, 200, 60), at(300, 90, 70), at(300, 310, 70)];
		const place = tipPlace({ ...ROOM, marks, labels });
		expect(place?.isInTheWay).toBe(false);
		expect(overlap({ ...ROOM.tip, x: place?.x ?? 0, y: place?.y ?? 0 }, at(360, 200))).toBe(false);
	});

	it('is in the way where marks are all around, so that a pointer goes through it', () => {
		const marks = [-60, 0, 60].flatMap((x) =>
			[-60, 0, 60].filter((y) => x !== 0 || y !== 0).map((y) => at(300 + x, 200 + y, 30))
		);
		expect(tipPlace({ ...ROOM, marks })?.isInTheWay).toBe(true);
	});

	it('is nowhere but off what is open', () => {
		expect(tipPlace({ ...ROOM, opened: [{ x: 0, y: 0, ...BOX }] })).toBeNull();
	});

	it.each([
		[952, 446],
		[1112, 554],
		[1592, 734],
		[640, 657]
	])('covers no mark of the dataset on a map of %i × %i, far and near', (width, height) => {
		const box = { width, height };
		const items = mapEvents(dataset);
		const home = homeCamera(
			items.map(({ event }) => event.coordinates),
			homeBox(box)
		);
		for (const closer of [0, 1, 2]) {
			const middle = { x: width / 2, y: height / 2 };
			const camera = zoomCamera(home, home.zoom + closer, middle, box);
			const spots = spotsOf(items, layoutOptions(camera, box));
			const inSight = spots.filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height);
			for (const spot of inSight) {
				const place = tipPlace({
					anchor: spot,
					reach: spot.lead.geometry.outerRadius,
					tip: { width: 272, height: 56 },
					box,
					marks: spots
						.filter((other) => other !== spot)
						.map(({ x, y, lead }) => at(x, y, Math.max(12, lead.geometry.outerRadius))),
					labels: [],
					opened: []
				});
				expect(place?.isInTheWay, `${spot.key} at ${closer}`).toBe(false);
			}
		}
	});
});
