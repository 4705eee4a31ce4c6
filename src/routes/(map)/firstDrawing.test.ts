import { describe, expect, it } from 'vitest';
import type { Size } from '$lib/map/camera';
import { drawMaps, type DrawnMap } from '$lib/map/drawnMap';
import { mapEvents } from '$lib/map/mapEvents';
import stage from '$lib/map/MapStage.svelte?raw';
import { NOMINAL_BOXES } from '$lib/map/nominalBoxes';
import type { Box } from '$lib/marks/labelling';
import { plaqueBox } from '$lib/marks/plaque';
import { dataset } from '$lib/server/geodata';

/** The map's box, measured in windows of these sizes, before scripts run. */
const STAGES: Readonly<Record<string, Size>> = {
	'1920x1080': { width: 1592, height: 734 },
	'1440x900': { width: 1112, height: 554 },
	'1366x768': { width: 1038, height: 414 },
	'1280x800': { width: 952, height: 446 },
	'1024x768': { width: 640, height: 583 },
	'768x1024': { width: 384, height: 804 },
	'390x844': { width: 390, height: 327.5 },
	'390x844 without scripts': { width: 390, height: 384 },
	'320x640': { width: 320, height: 233.7 }
};

const maps = drawMaps(mapEvents(dataset), []);

/** What the stylesheet shows: of the boxes whose conditions hold, the last. */
function shownIn({ width, height }: Size): DrawnMap {
	const fitting = maps.filter(({ size }) => size.width <= width && size.height <= height);
	const map = fitting.at(-1) ?? maps[0];
	if (!map) throw new Error('no box is drawn');
	return map;
}

/** Everything that a map must show whole: its marks with their halos and plaques, and its labels. */
function boxesOf({ spots, labels }: DrawnMap): Box[] {
	const marks = spots.flatMap(({ x, y, lead, halo, counts, disputed }) => {
		const { geometry } = lead;
		const reach = Math.max(geometry.outerRadius, halo ?? 0);
		const mark = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
		return counts.length > 0 ? [mark, plaqueBox({ x, y, geometry }, counts, disputed)] : [mark];
	});
	return [...marks, ...labels.map(({ box }) => box)];
}

describe('the map before scripts run', () => {
	it.each(Object.entries(STAGES))('shows every event whole in a window of %s', (_, size) => {
		const map = shownIn(size);
		const drawn = map.spots.flatMap(({ members }) => members.map(({ event }) => event.id));
		expect(drawn.toSorted()).toEqual(
			mapEvents(dataset)
				.map(({ event }) => event.id)
				.toSorted()
		);
		const [left, top] = [(size.width - map.size.width) / 2, (size.height - map.size.height) / 2];
		for (const { x, y, width, height } of boxesOf(map)) {
			expect(left + x).toBeGreaterThanOrEqual(0);
			expect(top + y).toBeGreaterThanOrEqual(0);
			expect(left + x + width).toBeLessThanOrEqual(size.width);
			expect(top + y + height).toBeLessThanOrEqual(size.height);
		}
	});

	it.each(['1920x1080', '1440x900', '1280x800'])('stands at %s where the live map will', (name) => {
		const size = STAGES[name];
		expect(size && shownIn(size).size).toEqual(size);
	});

	it.each(maps)('names the largest marks in the box $name', ({ spots, labels }) => {
		const named = labels.map(({ id }) => id);
		for (const { key } of spots.slice(0, 3)) expect(named).toContain(key);
	});

	it('is chosen by the stylesheet as here', () => {
		const rule =
			/@container map \(min-width: (\d+)px\) and \(min-height: (\d+)px\) \{\s*\.box \{\s*display: none;\s*\}\s*\.(\w+) \{\s*display: block;/g;
		const rules = [...stage.matchAll(rule)].map(([, width, height, name]) => {
			return { name, width: Number(width), height: Number(height) };
		});
		expect(rules).toEqual(NOMINAL_BOXES.slice(1));
	});
});
