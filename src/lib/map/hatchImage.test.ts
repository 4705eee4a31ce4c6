import { expect, it } from 'vitest';
import { hatchImage, hatchStep } from './hatchImage';

const alphaAt = (colour: string, ratio: number, x: number, y: number) => {
	const { image } = hatchImage(colour, ratio);
	return image.data[(y * image.width + x) * 4 + 3] ?? 0;
};

it.each([1, 1.25, 2, 3])('repeats without a seam at %d device pixels', (ratio) => {
	const { image, pixelRatio } = hatchImage('#56606b', ratio);
	expect(image.width / pixelRatio).toBeCloseTo(10, 9);
	// The line runs from one corner to the other, so what leaves at the top enters at the bottom.
	expect(alphaAt('#56606b', ratio, 0, image.height - 1)).toBeGreaterThan(100);
	expect(alphaAt('#56606b', ratio, image.width - 1, 0)).toBeGreaterThan(100);
	expect(alphaAt('#56606b', ratio, 0, Math.floor(image.height / 2))).toBe(0);
});

it('takes the colour of the theme', () => {
	expect([...hatchImage('#56606b', 1).image.data.slice(0, 3)]).toEqual([0x56, 0x60, 0x6b]);
});

it('is so much smaller as MapLibre stretches it', () => {
	expect([3, 3.1, 3.3, 3.8, 3.95].map(hatchStep)).toEqual([0, 0, 0.25, 0.75, 1]);
	const { image, pixelRatio } = hatchImage('#56606b', 2, 0.5);
	expect((image.width / pixelRatio) * Math.SQRT2).toBeCloseTo(10, 9);
});
