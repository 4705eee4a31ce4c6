import { describe, expect, it } from 'vitest';
import type { Position } from '$lib/domain/records';
import { projection } from '../camera';
import { globeProjection } from './globe';

const size = { width: 1000, height: 600 };
const camera = { lng: 50, lat: 40, zoom: 3 };
const globe = globeProjection(camera, size);

describe('globeProjection', () => {
	it('has the middle where the flat map has it, at the same scale', () => {
		expect(globe.project([50, 40])).toEqual({ x: 500, y: 300 });
		const flat = projection(camera, size);
		const near: Position = [50.1, 40.1];
		expect(globe.project(near).x).toBeCloseTo(flat.project(near).x, 1);
		expect(globe.project(near).y).toBeCloseTo(flat.project(near).y, 1);
	});

	it('bends away from it', () => {
		expect(globe.project([90, 40]).y).toBeLessThan(300);
		expect(globe.project([90, 40]).x).toBeLessThan(projection(camera, size).project([90, 40]).x);
	});

	it('gives back what it was given', () => {
		for (const place of [
			[37.62, 55.75],
			[69.17, 34.53],
			[2.4, 15.9]
		] as const) {
			const back = globe.unproject(globe.project(place));
			expect(back[0]).toBeCloseTo(place[0], 6);
			expect(back[1]).toBeCloseTo(place[1], 6);
		}
	});

	it('has no point for what lies behind the horizon', () => {
		expect(globe.project([-130, -40]).x).toBeNaN();
		expect(globe.project([-80, 10]).x).toBeNaN();
	});
});
