import { describe, expect, it } from 'vitest';
import { projection } from './camera';
import { placeTowns, type Town } from './towns';

const SIZE = { width: 566, height: 472 };
const CAMERA = { zoom: 6, lat: 55, lng: 37 };
const room = { projection: projection(CAMERA, SIZE), zoom: CAMERA.zoom, size: SIZE, taken: [] };
const tula: Town = ['Tula', 37.62, 54.2, 5];

describe('the towns of a drawn map', () => {
	it('stand at their places, with their names at the right', () => {
		const [placed] = placeTowns([tula], room);
		expect(placed).toMatchObject({ name: 'Tula', side: 'right' });
		expect(placed).toMatchObject(room.projection.project([37.62, 54.2]));
	});

	it('are left out where the view is too far, or they are out of sight', () => {
		expect(placeTowns([['Small', 37.6, 54.2, 7]], room)).toEqual([]);
		expect(placeTowns([['Lagos', 3.4, 6.45, 5]], room)).toEqual([]);
	});

	it('write to the left where something stands at the right, and nothing where both are taken', () => {
		const { x, y } = room.projection.project([37.62, 54.2]);
		const right = { x: x + 8, y: y - 5, width: 40, height: 10 };
		expect(placeTowns([tula], { ...room, taken: [right] })).toMatchObject([{ side: 'left' }]);
		const left = { x: x - 48, y: y - 5, width: 40, height: 10 };
		expect(placeTowns([tula], { ...room, taken: [right, left] })).toEqual([]);
	});

	it('never write over each other, and are never many', () => {
		const near = Array.from({ length: 200 }, (_, i): Town => {
			return [`Town ${i}`, 35 + (i % 20) * 0.2, 53 + Math.floor(i / 20) * 0.4, 5];
		});
		expect(placeTowns(near, room).length).toBe(9);
		expect(placeTowns([tula, ['Tula again', 37.62, 54.2, 5]], room)).toHaveLength(1);
	});
});
