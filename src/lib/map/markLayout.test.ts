import { describe, expect, it } from 'vitest';
import type { EventType, Position } from '$lib/domain/records';
import { markGeometry } from '$lib/marks/markGeometry';
import { overlap } from '$lib/marks/labelling';
import type { MapEvent } from './mapEvents';
import {
	carryLabels,
	labelsOf,
	layoutOptions,
	PART_ZOOM,
	spotOf,
	spotsOf,
	takenBoxes
} from './markLayout';

const KABUL: Position = [69.17, 34.53];
const MOSCOW: Position = [37.62, 55.75];
const KALUGA: Position = [36.26, 54.53];
const BOX = { width: 1112, height: 707 };

function item(
	id: string,
	coordinates: Position,
	best: number | null,
	more: Partial<MapEvent> & { where_prec?: 2 | 4; radius_km?: number; type?: EventType } = {}
): MapEvent {
	const { where_prec = 2, radius_km = 5, type = 'attack', ...rest } = more;
	const reading = {
		event_type: type,
		best,
		low: best,
		high: best,
		open: false,
		highOpen: false
	};
	const text = best === null ? 'no number given' : `${best} killed`;
	return {
		event: { id, title: id, event_type: type, coordinates, place: id, where_prec, radius_km },
		name: id,
		geometry: markGeometry(reading),
		figure: { text, short: text, isNumber: best !== null },
		disputes: [],
		elsewhere: [],
		...rest
	};
}

const ITEMS = [
	item('airport', KABUL, 175),
	item('university', KABUL, 22),
	item('hotel', KABUL, null),
	item('kaluga', KALUGA, 3, { type: 'operation', disputes: ['target'], elsewhere: [MOSCOW] })
];

const over = (lng: number, lat: number, zoom: number) => layoutOptions({ lng, lat, zoom }, BOX);

describe('spotsOf', () => {
	it('stands the sign of a dispute where it lies on no other mark', () => {
		const kaluga = (items: MapEvent[]) =>
			spotsOf(items, over(37, 55, 3.4)).find(({ key }) => key === 'kaluga')?.signCorner;
		expect(kaluga(ITEMS)).toEqual({ x: 1, y: -1 });
		expect(kaluga([...ITEMS, item('moscow', MOSCOW, 140)])).toEqual({ x: 1, y: 1 });
	});

	it('draws what lies together as one spot that counts its types', () => {
		const [group, ...others] = spotsOf(ITEMS, over(50, 45, 3));
		expect(group?.members.map(({ event }) => event.id)).toEqual(['airport', 'university', 'hotel']);
		expect(group?.counts).toEqual([['attack', 3]]);
		expect(others.map(({ key }) => key)).toEqual(['kaluga']);
	});

	it('parts the marks of one point close up, each with a line to where it belongs', () => {
		const spots = spotsOf(ITEMS, over(...KABUL, PART_ZOOM));
		expect(spots.map(({ key }) => key)).toEqual(['airport', 'university', 'hotel']);
		expect(spots.map(({ origin }) => origin !== null)).toEqual([false, true, true]);
		for (const one of spots) {
			for (const other of spots) {
				if (one === other) continue;
				expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(24);
			}
		}
	});

	it('leaves out what is out of sight', () => {
		expect(spotsOf(ITEMS, over(...KABUL, 6)).map(({ lead }) => lead.event.id)).toEqual(['airport']);
	});

	it('shows the other place of a disputed target once it can be told from the mark', () => {
		const near = spotsOf(ITEMS, over(...KALUGA, 2)).find(({ key }) => key === 'kaluga');
		const far = spotsOf(ITEMS, over(...KALUGA, 1)).find(({ key }) => key === 'kaluga');
		expect(near?.elsewhere).toHaveLength(1);
		expect(far?.elsewhere).toEqual([]);
	});

	it('draws how uncertain a place is from precision 3 on, true to the ground', () => {
		const province = item('province', KALUGA, 3, { where_prec: 4, radius_km: 100 });
		const [spot] = spotsOf([province], over(...KALUGA, 6));
		// 100 km at 54.53° north, where a pixel of zoom 6 is 40075 km * cos(54.53°) / (512 * 2^6).
		expect(spot?.halo).toBeCloseTo(140.9, 0);
		expect(spotsOf([item('town', KALUGA, 3)], over(...KALUGA, 6))[0]?.halo).toBeNull();
	});
});

describe('spotOf', () => {
	const spots = spotsOf(ITEMS, over(50, 45, 3));

	it('finds an event in the group that it is drawn with', () => {
		expect(spotOf({ kind: 'event', id: 'hotel' }, spots)?.lead.event.id).toBe('airport');
		expect(spotOf({ kind: 'group', ids: ['airport'] }, spots)?.members).toHaveLength(3);
	});

	it('finds none for countries and for nothing', () => {
		expect(spotOf({ kind: 'country', iso3: 'DEU' }, spots)).toBeNull();
		expect(spotOf({ kind: 'none' }, spots)).toBeNull();
	});
});

describe('labels', () => {
	const options = over(50, 45, 3);
	const spots = spotsOf(ITEMS, options);
	const labels = labelsOf(spots, null, options);

	it('cover nothing that is taken', () => {
		const boxes = [...labels.values()].map(({ box }) => box);
		expect(boxes).toHaveLength(2);
		const others = takenBoxes(spots, new Map(), options).filter(({ width }) => width !== BOX.width);
		// Beside a disc a label may reach into the corner of its box, so only plaques and controls are asked.
		const plaques = others.filter(({ width, height }) => width !== height);
		for (const box of boxes) expect(plaques.some((other) => overlap(box, other))).toBe(false);
	});

	it.each([
		['a wide map', BOX],
		['a phone', { width: 390, height: 420 }]
	])(
		'name every mark that was parted, and cover no mark, control or one another, on %s',
		(_, box) => {
			const marks = [175, 24, 22, 6, null].map((best, index) =>
				item(`attack ${index}`, KABUL, best)
			);
			const near = layoutOptions({ lng: KABUL[0], lat: KABUL[1], zoom: PART_ZOOM }, box);
			const parted = spotsOf(marks, near);
			const boxes = [...labelsOf(parted, null, near).values()].map(({ box: label }) => label);
			expect(boxes).toHaveLength(marks.length);
			for (const [index, label] of boxes.entries()) {
				const others = [...near.obstacles, ...boxes.slice(index + 1)];
				expect(others.filter((other) => overlap(label, other))).toEqual([]);
				for (const { x, y, lead } of parted) {
					const aside = Math.max(label.x - x, 0, x - label.x - label.width);
					const away = Math.max(label.y - y, 0, y - label.y - label.height);
					expect(Math.hypot(aside, away)).toBeGreaterThanOrEqual(lead.geometry.outerRadius);
				}
			}
		}
	);

	it('go along with their marks, and wait where a mark was not before', () => {
		const moved = spotsOf(ITEMS, over(52, 45, 3));
		const carried = carryLabels(labels, spots, moved);
		const [before, after] = [labels.get('kaluga'), carried.get('kaluga')];
		const shift = (moved[1]?.x ?? 0) - (spots[1]?.x ?? 0);
		expect((after?.box.x ?? 0) - (before?.box.x ?? 0)).toBeCloseTo(shift, 9);
		expect((after?.x ?? 0) - (before?.x ?? 0)).toBeCloseTo(shift, 9);
		expect(carryLabels(labels, spots, spotsOf(ITEMS, over(...KABUL, PART_ZOOM))).size).toBe(0);
	});
});
