import { expect, it } from 'vitest';
import { edgeOf, swipeOf } from './swipe';

it.each([
	[-120, 10, 200, 'next'],
	[120, -10, 200, 'previous'],
	[-30, 0, 100, null],
	[-120, 90, 200, null],
	[-120, 0, 1100, null]
])('reads a finger that goes %i aside and %i down in %i ms as %s', (x, y, time, found) => {
	expect(swipeOf({ x: 300, y: 300, time: 0 }, { x: 300 + x, y: 300 + y, time })).toBe(found);
});

it.each([
	[110, 'previous'],
	[200, null],
	[290, 'next']
])('reads a click at %i as %s', (x, found) => {
	expect(edgeOf(x, { left: 100, width: 200 })).toBe(found);
});
