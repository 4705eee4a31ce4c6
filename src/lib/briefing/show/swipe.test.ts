import { expect, it } from 'vitest';
import { edgeOf, swipeOf } from './swipe';

it.each([
	[-120, 10, 200, 1, 'next'],
	[120, -10, 200, 1, 'previous'],
	[-120, 10, 200, -1, 'previous'],
	[-30, 0, 100, 1, null],
	[-120, 90, 200, 1, null],
	[-120, 0, 1100, 1, null]
] as const)(
	'reads a finger that goes %i aside and %i down in %i ms, where reading goes %i, as %s',
	(x, y, time, onward, found) => {
		const [from, to] = [
			{ x: 300, y: 300, time: 0 },
			{ x: 300 + x, y: 300 + y, time }
		];
		expect(swipeOf(from, to, onward)).toBe(found);
	}
);

it.each([
	[110, 1, 'previous'],
	[200, 1, null],
	[290, 1, 'next'],
	[110, -1, 'next'],
	[290, -1, 'previous']
] as const)('reads a click at %i, where reading goes %i, as %s', (x, onward, found) => {
	expect(edgeOf(x, { left: 100, width: 200 }, onward)).toBe(found);
});
