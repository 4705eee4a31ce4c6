import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/server/geodata';
import { homeCamera, isInside, panCamera, type Size } from './camera';
import { mapEvents } from './mapEvents';
import { layoutOptions, spotOf, spotsOf } from './markLayout';
import { homeBox } from './nominalBoxes';
import { besideControls, highestAt, makeRoom, popupPlace } from './popupPlace';

const items = mapEvents(dataset);
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/** The map's box in windows that show popups over it; its height is what bar, timeline and legend leave. */
const BOXES: Size[] = [
	...[336, 384, 440, 527, 640, 780, 890].flatMap((width) =>
		[580, 660, 790, 1100].map((height) => ({ width, height }))
	),
	...[952, 1112, 1592, 2232].flatMap((width) =>
		[446, 497, 554, 734, 1100].map((height) => ({ width, height }))
	)
];

/** As wide as the stylesheet of popups lets them be, and as high as words may make them. */
const POPUPS = [416, 800].flatMap((width) =>
	[180, 320, 460, 900].map((height) => ({ width, height }))
);

function placed(id: string, box: Size, wish: Size) {
	const camera = homeCamera(
		items.map(({ event }) => event.coordinates),
		homeBox(box)
	);
	const room = besideControls(box);
	const anchorAt = (seen: typeof camera) => {
		const spot = spotOf({ kind: 'event', id }, spotsOf(items, layoutOptions(seen, box)));
		if (!spot) throw new Error(`${id} has no mark`);
		return { anchor: { x: spot.x, y: spot.y }, reach: spot.lead.geometry.outerRadius + 6 };
	};
	const { anchor, reach } = anchorAt(camera);
	const width = Math.min(wish.width, room.width - 24);
	const popup = { width, height: Math.min(wish.height, room.height - 24) };
	const asked = { anchor, reach, popup, box: room };
	if (popupPlace(asked).side !== null) return { ...asked, place: popupPlace(asked) };
	const moved = panCamera(camera, makeRoom(asked), box);
	const after = { ...asked, ...anchorAt(moved) };
	if (popupPlace(after).side === null) popup.height = Math.min(popup.height, highestAt(after));
	return { ...after, place: popupPlace(after) };
}

describe('the popup of an event', () => {
	it.each(items.map(({ event }) => event.id))(
		'of %s stands beside its mark on every map, and the mark stays in sight',
		(id) => {
			for (const box of BOXES) {
				for (const wish of POPUPS) {
					const { place, anchor, popup } = placed(id, box, wish);
					const where = JSON.stringify({ box, wish, place, anchor });
					expect(place.side, where).not.toBeNull();
					expect(popup.height, where).toBeGreaterThan(150);
					expect(isInside(anchor, box, NO_PADDING), where).toBe(true);
				}
			}
		}
	);
});
