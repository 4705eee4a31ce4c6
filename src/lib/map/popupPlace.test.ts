import { describe, expect, it } from 'vitest';
import { besideControls, makeRoom, popupPlace } from './popupPlace';

const POPUP = { width: 340, height: 300 };
const WIDE = { width: 1112, height: 594 };
const NARROW = { width: 640, height: 594 };

describe('popupPlace', () => {
	it('stands to the right, clear of the mark', () => {
		const place = popupPlace({ anchor: { x: 400, y: 300 }, reach: 30, popup: POPUP, box: WIDE });
		expect(place.side).toBe('right');
		expect(place.x).toBeGreaterThan(430);
	});

	it('goes to the left where the right has no room', () => {
		expect(
			popupPlace({ anchor: { x: 1000, y: 300 }, reach: 30, popup: POPUP, box: WIDE }).side
		).toBe('left');
	});

	it('goes below or above where neither side has room', () => {
		const low = { width: 300, height: 200 };
		expect(
			popupPlace({ anchor: { x: 320, y: 100 }, reach: 30, popup: low, box: NARROW }).side
		).toBe('below');
		expect(
			popupPlace({ anchor: { x: 320, y: 500 }, reach: 30, popup: low, box: NARROW }).side
		).toBe('above');
	});

	it('stands where it covers least, and stays there as long as it fits', () => {
		const room = { anchor: { x: 556, y: 300 }, reach: 30, popup: POPUP, box: WIDE };
		const avoid = [{ x: 600, y: 290, width: 120, height: 32 }];
		expect(popupPlace({ ...room, avoid }).side).toBe('left');
		expect(popupPlace({ ...room, keep: 'left' }).side).toBe('left');
		expect(popupPlace({ ...room, anchor: { x: 100, y: 300 }, keep: 'left' }).side).toBe('right');
	});

	it('stays inside the box whatever the mark does', () => {
		for (const anchor of [
			{ x: -500, y: -500 },
			{ x: 2000, y: 2000 },
			{ x: 320, y: 300 }
		]) {
			const { x, y } = popupPlace({ anchor, reach: 30, popup: POPUP, box: NARROW });
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
		expect(popupPlace({ anchor, reach: 30, popup: POPUP, box: NARROW }).side).toBeNull();
		const { x } = makeRoom({ anchor, reach: 30, popup: POPUP, box: NARROW });
		expect(
			popupPlace({ anchor: { ...anchor, x: anchor.x + x }, reach: 30, popup: POPUP, box: NARROW })
				.side
		).toBe('right');
		expect(
			popupPlace({
				anchor: { ...anchor, x: anchor.x + x + 1 },
				reach: 30,
				popup: POPUP,
				box: NARROW
			}).side
		).toBeNull();
	});
});

describe('the room of popups', () => {
	it('leaves the controls at the right free, which stand at the bottom of a narrow map', () => {
		expect(besideControls(WIDE)).toEqual({ width: 1066, height: 594 });
		expect(besideControls({ width: 390, height: 388 })).toEqual({ width: 390, height: 388 });
	});
});
