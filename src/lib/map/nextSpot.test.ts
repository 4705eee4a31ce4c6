import { describe, expect, it } from 'vitest';
import { nextSpot } from './nextSpot';

const SPOTS = [
	{ key: 'kabul', x: 400, y: 200 },
	{ key: 'moscow', x: 200, y: 50 },
	{ key: 'kerman', x: 330, y: 230 },
	{ key: 'menaka', x: 20, y: 300 }
];

describe('nextSpot', () => {
	it.each([
		['kabul', 'ArrowLeft', 'kerman'],
		['kerman', 'ArrowLeft', 'menaka'],
		['kerman', 'ArrowRight', 'kabul'],
		['moscow', 'ArrowDown', 'kerman'],
		['menaka', 'ArrowUp', 'moscow'],
		['menaka', 'ArrowDown', 'menaka'],
		['kabul', 'ArrowDown', 'kerman'],
		['kerman', 'Home', 'kabul'],
		['kerman', 'End', 'menaka']
	])('goes from %s by %s to %s', (from, key, to) => {
		expect(nextSpot(SPOTS, from, key)?.key).toBe(to);
	});

	it('leaves other keys alone', () => {
		expect(nextSpot(SPOTS, 'kabul', 'Enter')).toBeNull();
		expect(nextSpot([], null, 'ArrowLeft')).toBeNull();
	});
});
