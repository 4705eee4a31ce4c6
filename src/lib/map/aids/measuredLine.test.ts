import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { Position } from '$lib/domain/records';
import { projection } from '../camera';
import { globeProjection } from './globe';
import { lengthOf, linePath } from './measuredLine';

const KABUL: Position = [69.17, 34.53];
const MOSCOW: Position = [37.62, 55.75];
const size = { width: 1000, height: 600 };

const corners = (path: string) =>
	[...path.matchAll(/([ML])(\S+) (\S+?)(?=[ML]|$)/g)].map(([, command, x, y]) => {
		return { command, x: Number(x), y: Number(y) };
	});

describe('lengthOf', () => {
	it('adds up the shortest ways', () => {
		expect(lengthOf([])).toBe(0);
		expect(lengthOf([KABUL])).toBe(0);
		const near: Position = [69.171, 34.5301];
		for (const [from, to] of [
			[KABUL, MOSCOW],
			[KABUL, near],
			[
				[170, -40],
				[-170, 60]
			]
		] as const) {
			const metres = distance([...from], [...to], { units: 'meters' });
			expect(lengthOf([from, to])).toBeCloseTo(metres, 3);
		}
		expect(lengthOf([KABUL, MOSCOW, KABUL])).toBeCloseTo(2 * lengthOf([KABUL, MOSCOW]), 3);
	});
});

describe('linePath', () => {
	it('bends as the shortest way does, from point to point', () => {
		const flat = projection({ lng: 50, lat: 45, zoom: 3 }, size);
		const path = corners(linePath([KABUL, MOSCOW], flat));
		const [start, end] = [flat.project(KABUL), flat.project(MOSCOW)];
		expect(path[0]?.x).toBeCloseTo(start.x, 0);
		expect(path.at(-1)?.y).toBeCloseTo(end.y, 0);
		const middle = path[Math.floor(path.length / 2)];
		const straight =
			start.y + ((middle?.x ?? 0) - start.x) * ((end.y - start.y) / (end.x - start.x));
		expect(middle?.y ?? Infinity).toBeLessThan(straight - 5);
	});

	it('does not cross the whole map where the world wraps', () => {
		const flat = projection({ lng: 0, lat: 0, zoom: 1 }, size);
		const breaks = corners(
			linePath(
				[
					[170, 0],
					[-170, 0]
				],
				flat
			)
		).filter(({ command }) => command === 'M');
		expect(breaks).toHaveLength(2);
	});

	it('leaves out what lies behind a globe', () => {
		const globe = globeProjection({ lng: 0, lat: 0, zoom: 1 }, size);
		expect(linePath([[180, 0]], globe)).toBe('');
		expect(
			linePath(
				[
					[0, 0],
					[10, 10]
				],
				globe
			)
		).toMatch(/^M500\.0 300\.0L/);
	});
});
