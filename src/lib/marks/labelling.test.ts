import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateTextWidth, overlap, placeLabels, type Box, type LabelItem } from './labelling';

const BOUNDS: Box = { x: 0, y: 0, width: 600, height: 400 };
const tenPerLetter = ({ text }: { text: string }) => text.length * 10;

const KABUL = { text: 'Kabul', size: 13, weight: 650 };

function item(values: Partial<LabelItem> & { id: string }): LabelItem {
	return {
		x: 300,
		y: 200,
		reach: 10,
		plaque: null,
		wordings: [[[KABUL]]],
		...values
	};
}

/** From the middle of a mark to the nearest point of a box. */
function gapBetween({ x, y }: LabelItem, box: Box): number {
	const nearest = {
		x: Math.max(box.x, Math.min(x, box.x + box.width)),
		y: Math.max(box.y, Math.min(y, box.y + box.height))
	};
	return Math.hypot(nearest.x - x, nearest.y - y);
}

describe('placeLabels', () => {
	it('writes to the right, level with the mark, where there is room', () => {
		expect(placeLabels([item({ id: 'a' })], BOUNDS, { measure: tenPerLetter })).toEqual([
			{
				id: 'a',
				side: 'right',
				anchor: 'start',
				x: 315,
				box: { x: 315, y: 192, width: 50, height: 16 },
				lines: [KABUL]
			}
		]);
	});

	it.each([
		[{ x: 580 }, 'left', 'end'],
		[
			{ x: 30, reach: 28, y: 100, plaque: { x: 60, y: 60, width: 60, height: 80 } },
			'below',
			'middle'
		]
	] as const)('goes where there is room: %o', (values, side, anchor) => {
		const [placement] = placeLabels(
			[
				item({ id: 'a', ...values }),
				item({ id: 'in the way', x: 90, y: 150, reach: 12, wordings: [] })
			],
			BOUNDS,
			{ measure: tenPerLetter }
		);
		expect(placement).toMatchObject({ side, anchor });
	});

	it('moves aside under a mark at the edge, as far as it stays beside the mark', () => {
		const place = (x: number) => {
			const wall = { x: 0, y: 190, width: x - 12, height: 20 };
			const options = { measure: tenPerLetter, obstacles: [wall] };
			return placeLabels([item({ id: 'a', x })], BOUNDS, options)[0];
		};
		expect(place(585)).toMatchObject({ side: 'below', anchor: 'middle', x: 575 });
		expect(place(640)).toBeUndefined();
	});

	it('begins under a plaque at the upper right', () => {
		const plaque = { x: 306, y: 178, width: 60, height: 24 };
		const [placement] = placeLabels([item({ id: 'a', plaque })], BOUNDS, { measure: tenPerLetter });
		expect(placement).toMatchObject({ side: 'right', box: { y: 204 } });
	});

	it('stands over the plaque where it covers something beside it', () => {
		const plaque = { x: 306, y: 150, width: 60, height: 24 };
		const walls = [
			{ x: 0, y: 155, width: 270, height: 245 },
			{ x: 270, y: 184, width: 35, height: 216 },
			{ x: 305, y: 176, width: 295, height: 224 }
		];
		const [placement] = placeLabels([item({ id: 'a', plaque, reach: 20 })], BOUNDS, {
			measure: tenPerLetter,
			obstacles: walls
		});
		expect(placement).toMatchObject({ side: 'above', box: { y: 134 } });
	});

	it('stays in bounds to the left of a mark at the upper edge', () => {
		const lines = [KABUL, KABUL, KABUL, KABUL];
		const options = {
			measure: tenPerLetter,
			obstacles: [{ x: 290, y: 0, width: 310, height: 400 }]
		};
		const top = (y: number) =>
			placeLabels([item({ id: 'a', x: 300, y, wordings: [[lines]] })], BOUNDS, options)[0]?.box.y;
		expect(top(20)).toBe(0);
		expect(top(200)).toBe(168);
	});

	it('says less before a smaller mark takes the room', () => {
		const wide = { text: 'Krasnogorsk and Moscow', size: 13, weight: 650 };
		const placed = placeLabels(
			[
				item({ id: 'large', wordings: [[[wide]], [[KABUL]]] }),
				item({ id: 'small', y: 212, wordings: [[[KABUL]]] })
			],
			{ x: 0, y: 190, width: 390, height: 32 },
			{ measure: tenPerLetter, obstacles: [{ x: 0, y: 0, width: 290, height: 400 }] }
		);
		expect(placed.map(({ id, lines }) => [id, lines])).toEqual([['large', [KABUL]]]);
	});

	it('breaks its lines before it goes to another side', () => {
		const wording = [[{ ...KABUL, text: 'Krasnogorsk and Moscow' }], [KABUL, KABUL]];
		const one = item({ id: 'a', wordings: [wording] });
		const options = { measure: tenPerLetter };
		expect(placeLabels([one], { ...BOUNDS, width: 400 }, options)[0]).toMatchObject({
			side: 'right',
			lines: [KABUL, KABUL]
		});
	});

	it('leaves out what fits nowhere, and lets earlier items choose first', () => {
		const walls = [
			{ x: 0, y: 0, width: 600, height: 190 },
			{ x: 0, y: 217, width: 600, height: 183 },
			{ x: 0, y: 0, width: 270, height: 400 }
		];
		const placed = placeLabels([item({ id: 'first' }), item({ id: 'second', y: 205 })], BOUNDS, {
			measure: tenPerLetter,
			obstacles: walls
		});
		expect(placed.map(({ id, side }) => [id, side])).toEqual([['first', 'right']]);
	});

	it('keeps labels off marks, plaques, obstacles and each other, and inside', () => {
		const boxes = fc.record({
			x: fc.nat(600),
			y: fc.nat(400),
			width: fc.nat(120),
			height: fc.nat(40)
		});
		const items = fc
			.array(
				fc.record({
					x: fc.nat(600),
					y: fc.nat(400),
					reach: fc.integer({ min: 5, max: 64 }),
					plaque: fc.option(boxes, { nil: null }),
					texts: fc.array(fc.string({ maxLength: 30 }), { maxLength: 2 })
				}),
				{ maxLength: 25 }
			)
			.map((all) =>
				all.map(({ texts, ...rest }, index) => ({
					id: `i${index}`,
					...rest,
					wordings:
						texts.length > 0
							? [[texts.map((text) => ({ text: `${text}.`, size: 12, weight: 450 }))]]
							: []
				}))
			);
		fc.assert(
			fc.property(items, fc.array(boxes, { maxLength: 3 }), (all, obstacles) => {
				const labels = placeLabels(all, BOUNDS, { obstacles }).map(({ box }) => box);
				const inTheWay = [...obstacles, ...all.flatMap(({ plaque }) => plaque ?? [])];
				labels.forEach((label, index) => {
					expect(inTheWay.some((box) => overlap(label, box))).toBe(false);
					for (const mark of all)
						expect(gapBetween(mark, label)).toBeGreaterThanOrEqual(mark.reach);
					expect(labels.slice(index + 1).some((other) => overlap(label, other))).toBe(false);
					expect(label.x).toBeGreaterThanOrEqual(0);
					expect(label.x + label.width).toBeLessThanOrEqual(600);
					expect(label.y).toBeGreaterThanOrEqual(0);
					expect(label.y + label.height).toBeLessThanOrEqual(400);
				});
			})
		);
	});
});

describe('estimateTextWidth', () => {
	/** Widths that Chromium gives these lines in Libre Franklin. */
	it.each([
		['Moscow and Kaluga: 3 events', 13, 650, 182],
		['Kabul: 5 attacks', 13, 650, 99.5],
		['Ingushetia, Dagestan: 3 events', 13, 650, 190.1],
		['Krasnogorsk', 13, 650, 80],
		['Ménaka', 13, 650, 49.7],
		['largest: some 140', 12, 450, 99.7],
		['largest: at least 175', 12, 450, 108.4],
		['largest: 6 suspects killed', 12, 450, 137.7],
		['no number given', 12, 450, 93.6],
		['territory held', 12, 450, 73.4],
		['крупнейшее: 6 убитых подозреваемых', 12, 450, 226.7],
		['Задержания в 10 странах', 13, 650, 164.5],
		['удерживаемая территория', 12, 450, 158],
		['قتلى من المشتبه بهم', 12, 450, 102.1],
		['منطقة سيطرة', 12, 450, 67],
		['عمليتان أمنيتان', 13, 650, 84.5]
	])('is near the true width of %s, and not under it', (text, size, weight, width) => {
		const estimate = estimateTextWidth({ text, size, weight });
		expect(estimate).toBeGreaterThanOrEqual(width);
		expect(estimate).toBeLessThan(width * 1.1);
	});

	it('allows more for letters that another font has to draw', () => {
		const latin = estimateTextWidth({ text: 'nnnnn', size: 12, weight: 450 });
		expect(estimateTextWidth({ text: '喀布爾喀布', size: 12, weight: 450 })).toBeGreaterThan(latin);
	});
});
