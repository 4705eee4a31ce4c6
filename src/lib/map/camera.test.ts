import fc from 'fast-check';
import { MercatorCoordinate } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { Camera } from '$lib/domain/link';
import type { Position } from '$lib/domain/records';
import {
	constrainCamera,
	fitCamera,
	MAX_ZOOM,
	mercatorX,
	mercatorY,
	minZoom,
	panCamera,
	pixelsOf,
	projection,
	wrapLongitude,
	zoomCamera,
	type Point
} from './camera';

const BOX = { width: 1112, height: 594 };
const PADDING = { top: 56, right: 76, bottom: 48, left: 60 };
const KABUL: Position = [69.17, 34.53];
const MENAKA: Position = [2.4, 15.92];
const KRASNOGORSK: Position = [37.33, 55.82];
const CAMERA: Camera = { zoom: 3.2, lat: 40, lng: 30 };

const cameras = fc.record({
	zoom: fc.double({ min: 0, max: 12, noNaN: true }),
	lat: fc.double({ min: -80, max: 80, noNaN: true }),
	lng: fc.double({ min: -180, max: 180, noNaN: true })
});
const points = fc.record({
	x: fc.double({ min: 0, max: BOX.width, noNaN: true }),
	y: fc.double({ min: 0, max: BOX.height, noNaN: true })
});

function expectNear(a: Point, b: Point): void {
	expect(a.x).toBeCloseTo(b.x, 4);
	expect(a.y).toBeCloseTo(b.y, 4);
}

function at([lng, lat]: Position, camera: Camera): Point {
	return projection(camera, BOX).project([lng, lat]);
}

describe('projection', () => {
	it.each([KABUL, MENAKA, KRASNOGORSK])('agrees with MapLibre at %s', (lng, lat) => {
		const theirs = MercatorCoordinate.fromLngLat([lng, lat]);
		expect(mercatorX(lng)).toBeCloseTo(theirs.x, 12);
		expect(mercatorY(lat)).toBeCloseTo(theirs.y, 12);
	});

	it('puts the centre in the middle and a world of 512 px at zoom 0', () => {
		expectNear(at([30, 40], CAMERA), { x: 556, y: 297 });
		const flat = { zoom: 0, lat: 0, lng: 0 };
		expect(at([90, 0], flat).x - at([0, 0], flat).x).toBeCloseTo(128, 9);
	});

	it('draws what lies behind the antimeridian on the near side', () => {
		const camera = { zoom: 4, lat: 0, lng: 179 };
		expect(at([-179, 0], camera).x).toBeGreaterThan(at([179, 0], camera).x);
	});

	it('goes back to where it came from', () => {
		fc.assert(
			fc.property(cameras, points, (camera, point) => {
				const { project, unproject } = projection(camera, BOX);
				fc.pre(Math.abs(point.x - BOX.width / 2) < 2 ** camera.zoom * 250);
				const position = unproject(point);
				fc.pre(Math.abs(position[1]) < 84);
				expectNear(project(position), point);
			})
		);
	});
});

describe('constrainCamera', () => {
	it('never shows beyond the poles, nor the world twice', () => {
		fc.assert(
			fc.property(cameras, (camera) => {
				const kept = constrainCamera(camera, BOX);
				const { world } = projection(kept, BOX);
				expect(world.size).toBeGreaterThanOrEqual(BOX.width - 1e-6);
				expect(world.y).toBeLessThanOrEqual(1e-6);
				expect(world.y + world.size).toBeGreaterThanOrEqual(BOX.height - 1e-6);
				expect(kept.zoom).toBeLessThanOrEqual(MAX_ZOOM);
			})
		);
	});

	it('lets a tiny box zoom out below 0', () => {
		expect(minZoom({ width: 390, height: 420 })).toBeLessThan(0);
	});
});

it('wraps longitudes into one turn', () => {
	expect([190, -190, 180, -180, 540].map(wrapLongitude)).toEqual([-170, 170, -180, -180, -180]);
});

it('pans by the pixels it is told', () => {
	const moved = panCamera(CAMERA, { x: 100, y: -40 }, BOX);
	const before = at(KABUL, CAMERA);
	expectNear(at(KABUL, moved), { x: before.x + 100, y: before.y - 40 });
});

it('zooms around a point that stays where it is', () => {
	const point = at(KABUL, CAMERA);
	const closer = zoomCamera(CAMERA, 6, point, BOX);
	expect(closer.zoom).toBe(6);
	expectNear(at(KABUL, closer), point);
});

describe('fitCamera', () => {
	it('shows all positions inside the padding, and touches it', () => {
		const camera = fitCamera([KABUL, MENAKA, KRASNOGORSK], BOX, PADDING);
		const [kabul, menaka, krasnogorsk] = [KABUL, MENAKA, KRASNOGORSK].map((p) => at(p, camera));
		expect(krasnogorsk?.y).toBeCloseTo(PADDING.top, 4);
		expect(menaka?.y).toBeCloseTo(BOX.height - PADDING.bottom, 4);
		expect(menaka?.x).toBeGreaterThan(PADDING.left);
		expect(kabul?.x).toBeLessThan(BOX.width - PADDING.right);
	});

	it('goes no closer to one position than it is let', () => {
		const camera = fitCamera([KABUL], BOX, PADDING, 6);
		expect(camera.zoom).toBe(6);
		expectNear(at(KABUL, camera), { x: 60 + (1112 - 136) / 2, y: 56 + (594 - 104) / 2 });
	});

	it('shows the world where there is nothing to show', () => {
		expect(fitCamera([], BOX).zoom).toBeCloseTo(minZoom(BOX), 9);
	});
});

it('measures kilometres on the ground', () => {
	// A quarter of the equator is a quarter of the world.
	expect(pixelsOf(40_075.017 / 4, 0, 0)).toBeCloseTo(128, 9);
	expect(pixelsOf(100, 60, 5)).toBeCloseTo(2 * pixelsOf(100, 0, 5), 6);
});
