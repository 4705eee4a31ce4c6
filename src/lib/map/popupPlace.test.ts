import { describe, expect, it } from 'vitest';
import { makeRoom, popupPlace } from './popupPlace';

const POPUP = { width: 340, height: 300 };
const WIDE = { width: 1112, height: 594 };
const NARROW = { width: 640, height: 594 };

describe('popupPlace', () => {
	it('stands to the right, clear of the mark', () => {
		const place = popupPlace({ x: 400, y: 300 }, 30, POPUP, WIDE);
		expect(place.side).toBe('right');
		expect(place.x).toBeGreaterThan(430);
	});

	it('goes to the left where the right has no room', () => {
		expect(popupPlace({ x: 1000, y: 300 }, 30, POPUP, WIDE).side).toBe('left');
	});

	it('goes below or above where neither side has room', () => {
		const low = { width: 300, height: 200 };
		expect(popupPlace({ x: 320, y: 100 }, 30, low, NARROW).side).toBe('below');
		expect(popupPlace({ x: 320, y: 500 }, 30, low, NARROW).side).toBe('above');
	});

	it('stays inside the box whatever the mark does', () => {
		for (const anchor of [
			{ x: -500, y: -500 },
			{ x: 2000, y: 2000 },
			{ x: 320, y: 300 }
		]) {
			const { x, y } = popupPlace(anchor, 30, POPUP, NARROW);
			expect(x).toBeGreaterThanOrEqual(12);
			expect(x + POPUP.width).toBeLessThanOrEqual(NARROW.width - 12);
			expect(y).toBeGreaterThanOrEqual(12);
			expect(y + POPUP.height).toBeLessThanOrEqual(NARROW.height - 12);
		}
	});
});

describe('makeRoom', () => {
	it('moves the mark aside just as far as the popup needs', () => {
		const anchor = { x: 320, y: 300 };
		expect(popupPlace(anchor, 30, POPUP, NARROW).side).toBeNull();
		const { x } = makeRoom(anchor, 30, POPUP, NARROW);
		expect(popupPlace({ ...anchor, x: anchor.x + x }, 30, POPUP, NARROW).side).toBe('right');
		expect(popupPlace({ ...anchor, x: anchor.x + x + 1 }, 30, POPUP, NARROW).side).toBeNull();
	});
});
