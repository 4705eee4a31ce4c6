import { expect, it } from 'vitest';
import { dataset, event, figure } from '../../../../tests/builders/records';
import { drawMap } from '$lib/map/drawnMap';
import { mapEvents } from '$lib/map/mapEvents';
import { legendContent } from '$lib/marks/legendRows';
import { listContent } from '$lib/panels/listContent';
import { pictureLayout } from './pictureLayout';
import type { TakenView } from './takenView';

const DATASET = dataset({ events: [event([figure(1, 'some 140')])] });

function taken(size: { width: number; height: number }): TakenView {
	const camera = { zoom: 4, lat: 50, lng: 37 };
	return {
		title: 'What five reports say, 2016 to 2024',
		notes: ['1 event', 'Lowest report'],
		asOf: 'Sources issued up to 29 March 2024',
		version: 'Data test',
		address: `https://dateline.example/?${'q=a'.repeat(80)}`,
		drawn: drawMap(mapEvents(DATASET), [], { camera, size, selectedId: null }),
		hatched: [],
		unspoken: [],
		legend: legendContent(DATASET),
		list: listContent(DATASET),
		dataset: DATASET,
		sources: DATASET.sources,
		isSelected: false
	};
}

/** A letter of 13 px is about 7 wide. */
const measure = (_: unknown, text: string) => text.length * 7;

it.each([320, 390, 952, 1592])(
	'keeps everything inside %d px, each line below the last',
	(width) => {
		const layout = pictureLayout(taken({ width, height: 400 }), measure);
		expect(layout.map).toMatchObject({ width, height: 400 });
		for (const { x, text } of layout.lines)
			expect(x + measure(null, text)).toBeLessThanOrEqual(width);
		const places = layout.lines.map(({ x, y }) => `${x} ${y}`);
		expect(new Set(places).size).toBe(places.length);
		for (const { y } of [...layout.lines, ...layout.signs, ...layout.boxes]) {
			const isInMap = y > layout.map.y && y < layout.map.y + layout.map.height;
			expect(isInMap || y > layout.height).toBe(false);
		}
		expect(layout.boxes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
		expect(layout.signs.some(({ row }) => row.id === 'selected')).toBe(false);
	}
);
