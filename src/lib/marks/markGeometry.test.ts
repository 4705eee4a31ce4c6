import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkReading } from '$lib/domain/figures';
import { wholeDashes } from './dashes';
import { markGeometry } from './markGeometry';
import { MARK_K } from './markScale';
import { halfSide } from './outlines';

function reading(values: Partial<MarkReading>): MarkReading {
	const best = values.best ?? null;
	return {
		event_type: 'attack',
		best,
		low: best,
		high: best,
		open: false,
		highOpen: false,
		...values
	};
}

const dashesAround = (perimeter: number, dasharray: string | null) =>
	perimeter / (dasharray ?? '').split(' ').reduce((sum, part) => sum + Number(part), 0);

describe('markGeometry', () => {
	it('draws a lone number as a plain disc', () => {
		const mark = markGeometry(reading({ best: 24 }));
		expect(mark).toMatchObject({
			shape: 'disc',
			count: 24,
			innerRadius: null,
			ring: null,
			hollow: false,
			insideLabel: null
		});
		expect(mark.radius).toBeCloseTo(10.78, 2);
		expect(mark.outerRadius).toBeCloseTo(10.78 + 0.75, 2);
	});

	it('draws the lowest report as a line inside, to scale', () => {
		const mark = markGeometry(reading({ best: 140, low: 61 }));
		expect(mark.innerRadius).toBeCloseTo(2.2 * Math.sqrt(61), 10);
		expect(mark.ring).toBeNull();
	});

	it('keeps the line inside in proportion where the disc was raised to the floor', () => {
		const mark = markGeometry(reading({ best: 6, low: 2 }), MARK_K.list);
		expect(mark.radius).toBe(5);
		expect(mark.innerRadius).toBeCloseTo(2.5, 10);
		expect(markGeometry(reading({ best: 16, low: 4 }), MARK_K.list).innerRadius).toBeCloseTo(
			2.5,
			10
		);
	});

	it('keeps the line inside off the edge, where it could not be seen', () => {
		const mark = markGeometry(reading({ best: 140, low: 120 }));
		expect(mark.innerRadius).toBeCloseTo(mark.radius - 2.5, 10);
	});

	it('draws no line inside where the reports are nearer than it could tell', () => {
		expect(markGeometry(reading({ best: 188, low: 183, open: true })).innerRadius).toBeNull();
		expect(markGeometry(reading({ best: 1200, low: 1000 })).innerRadius).toBeNull();
	});

	it('draws a higher report as a closed ring, to scale', () => {
		const mark = markGeometry(reading({ best: 30, low: 30, high: 90 }));
		expect(mark.ring?.radius).toBeCloseTo(2.2 * Math.sqrt(90), 10);
		expect(mark.ring?.dasharray).toBeNull();
		expect(mark.outerRadius).toBeCloseTo(2.2 * Math.sqrt(90) + 2.5, 10);
	});

	it('keeps a ring 3.5 px off the disc, however near the numbers', () => {
		const mark = markGeometry(reading({ best: 30, high: 32 }));
		expect(mark.ring?.radius).toBeCloseTo(mark.radius + 3.5, 10);
	});

	it('dashes a ring at a highest report that is open', () => {
		const mark = markGeometry(reading({ best: 30, high: 90, highOpen: true }));
		expect(mark.ring?.radius).toBeCloseTo(2.2 * Math.sqrt(90), 10);
		expect(mark.ring?.dasharray).not.toBeNull();
	});

	it('says "at least" by a dashed ring 3.5 px outside', () => {
		const mark = markGeometry(reading({ best: 22, open: true, highOpen: true }));
		expect(mark.ring?.radius).toBeCloseTo(mark.radius + 3.5, 10);
		expect(mark.ring?.dasharray).not.toBeNull();
	});

	it('gives a closed headline no ring because an older, lower report was open', () => {
		expect(markGeometry(reading({ best: 140, low: 61, high: 140 })).ring).toBeNull();
	});

	it('draws "nearly 100", which has no lower end, as 99', () => {
		const mark = markGeometry(reading({ best: 99, low: null, high: 99 }));
		expect(mark.radius).toBeCloseTo(2.2 * Math.sqrt(99), 10);
		expect(mark.innerRadius).toBeNull();
		expect(mark.ring).toBeNull();
	});

	it('draws no number hollow and of fixed size at every scale', () => {
		for (const k of Object.values(MARK_K)) {
			expect(markGeometry(reading({}), k)).toMatchObject({ hollow: true, radius: 6, count: null });
		}
		expect(markGeometry(reading({ event_type: 'operation' }))).toMatchObject({
			shape: 'square',
			hollow: true
		});
	});

	it('writes a number beyond the scale in its own words, and never by itself', () => {
		const beyond = reading({ best: 1001, open: true });
		expect(markGeometry(beyond, MARK_K.map, 'more than 1,000')).toMatchObject({
			radius: 64,
			insideLabel: 'more than 1,000'
		});
		expect(markGeometry(beyond).insideLabel).toBeNull();
		expect(markGeometry(reading({ best: 846 }), MARK_K.map, '846').insideLabel).toBeNull();
	});

	it('gives the square of an operation the area of the disc', () => {
		const attack = markGeometry(reading({ best: 60 }));
		const operation = markGeometry(reading({ best: 60, event_type: 'operation' }));
		expect(operation.shape).toBe('square');
		expect((2 * halfSide(operation.radius)) ** 2).toBeCloseTo(Math.PI * attack.radius ** 2, 8);
	});

	it('runs the dashed ring of a square 3.5 px outside its side, with whole dashes', () => {
		const { radius, ring } = markGeometry(
			reading({ best: 40, event_type: 'operation', open: true })
		);
		const side = halfSide(ring?.radius ?? 0);
		expect(side - halfSide(radius)).toBeCloseTo(3.5, 10);
		const dashes = dashesAround(8 * side, ring?.dasharray ?? null);
		expect(dashes).toBeCloseTo(Math.round((8 * side) / 6.8), 1);
	});

	it.each([
		['warning', 'triangle'],
		['control', 'hexagon']
	] as const)('draws a %s as a %s of fixed size, whatever is counted', (event_type, shape) => {
		const mark = markGeometry(reading({ event_type, best: 900, low: 1, open: true }));
		expect(mark).toMatchObject({
			shape,
			radius: 8.5,
			ring: null,
			innerRadius: null,
			hollow: false
		});
	});

	it('never lets a line inside leave the disc, or a ring enter it', () => {
		const count = fc.option(fc.nat(3000), { nil: null });
		const readings = fc.record({ best: count, low: count, high: count, open: fc.boolean() });
		fc.assert(
			fc.property(readings, fc.constantFrom(...Object.values(MARK_K)), (values, k) => {
				const { radius, innerRadius, ring, outerRadius } = markGeometry(reading(values), k);
				if (innerRadius !== null) expect(innerRadius).toBeLessThanOrEqual(radius - 2.5);
				if (ring) expect(ring.radius).toBeGreaterThanOrEqual(radius + 3.5);
				expect(outerRadius).toBeGreaterThan(ring?.radius ?? radius);
			})
		);
	});
});

describe('wholeDashes', () => {
	it('fits a whole number of dashes, at least eight', () => {
		fc.assert(
			fc.property(fc.double({ min: 5, max: 500, noNaN: true }), (perimeter) => {
				const dashes = dashesAround(perimeter, wholeDashes(perimeter));
				expect(Math.round(dashes)).toBe(Math.max(8, Math.round(perimeter / 6.8)));
				expect(Math.abs(dashes - Math.round(dashes))).toBeLessThan(0.05);
			})
		);
	});

	it('makes the dash about 4 to 3 of the gap', () => {
		const [dash, gap] = wholeDashes(86.7).split(' ').map(Number);
		expect((dash ?? 0) / (gap ?? 1)).toBeCloseTo(4 / 3, 0);
	});
});
