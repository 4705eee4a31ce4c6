import { describe, expect, it } from 'vitest';
import { flightPath } from './flightPath';

const BOX = { width: 1000, height: 600 };
const KABUL = { zoom: 6, lat: 34.5, lng: 69.2 };
const MOSCOW = { zoom: 7, lat: 55.8, lng: 37.3 };

describe('flightPath', () => {
	it('starts and ends where it should', () => {
		const path = flightPath(KABUL, MOSCOW, BOX);
		const start = path.at(0);
		expect(start.zoom).toBeCloseTo(6, 6);
		expect(start.lng).toBeCloseTo(69.2, 6);
		const nearEnd = path.at(1 - 1e-9);
		expect(nearEnd.zoom).toBeCloseTo(7, 4);
		expect(nearEnd.lat).toBeCloseTo(55.8, 4);
		expect(path.at(1)).toBe(MOSCOW);
	});

	it('rises over a long way, and not over a short one', () => {
		expect(flightPath(KABUL, MOSCOW, BOX).at(0.5).zoom).toBeLessThan(5);
		expect(flightPath(KABUL, { ...KABUL, lng: 69.3 }, BOX).at(0.5).zoom).toBeCloseTo(6, 1);
	});

	it('only zooms where the centre stays', () => {
		const path = flightPath(KABUL, { ...KABUL, zoom: 8 }, BOX);
		const middle = path.at(0.5);
		expect(middle.zoom).toBeCloseTo(7, 6);
		expect(middle.lat).toBeCloseTo(KABUL.lat, 6);
		expect(middle.lng).toBeCloseTo(KABUL.lng, 6);
	});

	it('goes the short way round the globe', () => {
		const path = flightPath({ zoom: 3, lat: 0, lng: 170 }, { zoom: 3, lat: 0, lng: -170 }, BOX);
		expect(path.at(0.5).lng).toBeCloseTo(180, 6);
	});
});
