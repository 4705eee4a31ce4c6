import { expect, it } from 'vitest';
import { projection } from './camera';
import { roomFeatures } from './labelRoom';

const PROJECTION = projection({ zoom: 3, lat: 40, lng: 30 }, { width: 800, height: 600 });

it('covers a box with tiles that leave no gap and stay inside', () => {
	const box = { x: 100, y: 200, width: 50, height: 20 };
	const { features } = roomFeatures({ boxes: [box], projection: PROJECTION });
	const points = features.map(({ geometry: { coordinates } }) =>
		PROJECTION.project([coordinates[0] ?? 0, coordinates[1] ?? 0])
	);
	expect(points).toHaveLength(10);
	expect(points[0]?.x).toBeCloseTo(106, 4);
	expect(points.at(-1)?.x).toBeCloseTo(144, 4);
	expect(points.at(-1)?.y).toBeCloseTo(214, 4);
	expect((points[1]?.x ?? 0) - (points[0]?.x ?? 0)).toBeLessThanOrEqual(12);
});

it('puts one tile on the middle of what is smaller', () => {
	const { features } = roomFeatures({
		boxes: [{ x: 10, y: 10, width: 8, height: 8 }],
		projection: PROJECTION
	});
	expect(features).toHaveLength(1);
});
