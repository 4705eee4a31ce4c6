import { expect, it } from 'vitest';
import { homeBox } from './nominalBoxes';

it.each([
	['a phone of the width that was drawn', { width: 384, height: 300 }, 384],
	['a wider phone', { width: 430, height: 600 }, 384],
	['a phone that this drawing does not fit', { width: 360, height: 600 }, 320],
	['a phone on its side', { width: 600, height: 260 }, 320],
	['a box that no drawing fits', { width: 300, height: 200 }, 300],
	['a window on a desk', { width: 640, height: 472 }, 640]
])('gives %s the home camera of the right box', (_, size, width) => {
	expect(homeBox(size).width).toBe(width);
});
