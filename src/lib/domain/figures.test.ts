import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset, event, figure } from '../../../tests/builders/records';
import type { FigureClaim } from './records';
import { figuresOf, headlineFigure, headlineParts, markReading } from './figures';

const data = dataset();
const crocus = event([
	figure(1, 'more than 60'),
	figure(1, 'dozens', { paragraph: 6 }),
	figure(2, 'numerous'),
	figure(3, 'At least 133'),
	figure(4, 'More than 133'),
	figure(5, 'some 140')
]);
const parts = (by: number, civilians: string, soldiers: string) => [
	figure(by, civilians, { of: 'civilians', part_of: `airport-${by}` }),
	figure(by, soldiers, { of: 'security_forces', part_of: `airport-${by}` })
];
const airport = event([
	...parts(1, 'dozens of civilians', '13 US soldiers'),
	...parts(3, 'around 170 civilians', '13 US military personnel'),
	...parts(4, 'at least 175 civilians', '13 US soldiers')
]);

describe('the headline', () => {
	it('is the newest number, in the words of its source', () => {
		expect(headlineFigure(crocus, data)?.headline).toMatchObject({
			text: 'some 140',
			best: 140,
			open: false
		});
	});

	it('is the span where the newest days tie', () => {
		expect(headlineFigure(airport, data)).toMatchObject({
			of: 'civilians',
			headline: { text: 'around 170 to at least 175', best: 175, open: true }
		});
	});

	it('stands with an older source where the newest gives no number', () => {
		const claims = [figure(1, 'six'), figure(5, 'deadly')];
		expect(headlineFigure(event(claims), data)?.headline?.text).toBe('6');
	});

	it('is missing where no source gives a number, and the figure is not', () => {
		expect(headlineFigure(event([figure(1, 'deadly')]), data)).toMatchObject({
			headline: null,
			low: null,
			high: null
		});
		expect(headlineFigure(event([]), data)).toBeNull();
	});

	it('of an operation counts suspects, never victims', () => {
		const claims = [figure(1, 'six', { of: 'suspects' }), figure(1, '2', { of: 'victims' })];
		expect(headlineFigure(event(claims, { event_type: 'operation' }), data)?.of).toBe('suspects');
	});

	it('names its parts apart', () => {
		expect(headlineParts(airport, data).map(({ of, headline }) => [of, headline?.text])).toEqual([
			['security_forces', '13']
		]);
	});
});

describe('the span', () => {
	it('takes what a source says itself before what it passes on, where neither is a number', () => {
		const said = { paragraph: 3, attributed_to: 'Islamic State' };
		const [killed] = figuresOf(event([figure(2, 'numerous'), figure(2, 'hundreds', said)]), data);
		expect(killed?.counting.map(({ words }) => words)).toEqual(['numerous']);
	});

	it('runs over one claim a source: a number beats words, then the later paragraph', () => {
		const [killed] = figuresOf(crocus, data);
		expect(killed).toMatchObject({ low: 61, high: 140, open: false });
		expect(killed?.counting).toHaveLength(5);
		expect(killed?.claims).toHaveLength(6);
		expect(killed?.wordsOnly.map(({ source }) => source)).toEqual(['s2']);
	});

	it('is open when the highest claim is', () => {
		const [killed] = figuresOf(event([figure(1, 'at least 6'), figure(2, '4')]), data);
		expect(killed).toMatchObject({ low: 4, high: 6, open: true });
	});

	const claim = fc
		.record({
			by: fc.integer({ min: 1, max: 5 }),
			paragraph: fc.integer({ min: 1, max: 40 }),
			words: fc.tuple(
				fc.constantFrom('', 'at least ', 'more than ', 'some ', 'nearly '),
				fc.integer({ min: 1, max: 500 })
			)
		})
		.map(({ by, paragraph, words }) => figure(by, words.join(''), { paragraph }));

	it('holds low <= best <= high whatever the claims', () => {
		fc.assert(
			fc.property(fc.array(claim, { minLength: 1, maxLength: 8 }), (claims: FigureClaim[]) => {
				const [killed] = figuresOf(event(claims), data);
				const { low, high, headline } = killed!;
				expect(low).toBeLessThanOrEqual(headline!.best);
				expect(headline!.best).toBeLessThanOrEqual(high!);
			})
		);
	});
});

describe('a mark', () => {
	it('adds the parts of one statement, and never across sources', () => {
		expect(markReading(airport, data)).toEqual({
			event_type: 'attack',
			best: 188,
			low: 183,
			high: 188,
			open: true,
			highOpen: true
		});
	});

	it('draws the headline with the lowest report', () => {
		expect(markReading(crocus, data)).toMatchObject({ best: 140, low: 61, high: 140, open: false });
	});

	it('is hollow without a number and for warnings', () => {
		expect(markReading(event([figure(1, 'deadly')]), data).best).toBeNull();
		expect(markReading(event([], { event_type: 'warning' }), data).best).toBeNull();
	});
});
