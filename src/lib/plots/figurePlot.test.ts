import { describe, expect, it } from 'vitest';
import { dataset, event, figure } from '../../../tests/builders/records';
import { figuresOf } from '$lib/domain/figures';
import type { FigureClaim } from '$lib/domain/records';
import { axisText, figurePlot } from './figurePlot';

const CROCUS = [
	figure(1, 'more than 60 dead'),
	figure(2, 'numerous fatalities'),
	figure(3, 'At least 133'),
	figure(4, 'More than 133'),
	figure(5, 'some 140 civilian victims')
];

function plotOf(claims: readonly FigureClaim[]) {
	const data = dataset();
	const [first] = figuresOf(event(claims), data);
	return first ? figurePlot(first, data) : null;
}

function rowsOf(claims: readonly FigureClaim[]) {
	return plotOf(claims)?.rows ?? [];
}

const marksOf = (claims: readonly FigureClaim[]) => rowsOf(claims).flatMap(({ marks }) => marks);

describe('figurePlot', () => {
	it('has a row a source, in order of publication, with the headline filled', () => {
		const rows = rowsOf([...CROCUS].reverse());
		expect(rows.map(({ source }) => source.number)).toEqual([1, 2, 3, 4, 5]);
		expect(rows.map(({ text }) => text)).toEqual([
			'more than 60',
			'“numerous”',
			'at least 133',
			'more than 133',
			'some 140'
		]);
		expect(rows.filter(({ filled }) => filled).map(({ source }) => source.number)).toEqual([5]);
	});

	it('has the counting claim alone of a source that gives several', () => {
		const rows = rowsOf([figure(1, 'dozens'), figure(1, 'more than 60'), figure(5, '140')]);
		expect(rows.map(({ text }) => text)).toEqual(['more than 60', '140']);
	});

	it('fills both where the newest day ties', () => {
		const rows = rowsOf([figure(3, 'around 170'), figure(4, 'at least 175')]);
		expect(rows.map(({ filled }) => filled)).toEqual([true, true]);
	});

	it('draws nothing where no source gives a number', () => {
		expect(plotOf([figure(1, 'dozens'), figure(2, 'scores')])).toBeNull();
	});

	it('begins at zero, so that lengths compare', () => {
		const [half, whole] = marksOf([figure(1, '70'), figure(5, '140')]);
		expect((half?.to ?? 0) * 2).toBeCloseTo(whole?.to ?? NaN);
		expect(whole?.to).toBeLessThan(90);
	});

	it('draws each kind of claim in its own form', () => {
		const [open, words, , , approximate] = marksOf(CROCUS);
		expect(open).toMatchObject({ form: 'dot', up: 100, down: null });
		expect(words).toMatchObject({ form: 'hollow', up: null, down: null });
		expect(approximate).toMatchObject({ form: 'ring', up: null });
		const [nearly, upTo, exact, span] = marksOf([
			figure(1, 'nearly 100'),
			figure(2, 'up to 90'),
			figure(3, '80'),
			figure(4, 'so many', { low: 60, high: 70 })
		]);
		expect(nearly).toMatchObject({ form: 'dot', below: true, up: null, down: null });
		expect(upTo).toMatchObject({ form: 'dot', below: false, down: 0 });
		expect(exact).toMatchObject({ form: 'dot', below: false, up: null, down: null });
		expect(span?.form).toBe('bar');
		expect(span?.from).toBeLessThan(span?.to ?? 0);
	});

	it('says beside words that they are no number, and who said it', () => {
		const [counted, said] = rowsOf([
			figure(2, 'the second secretary and a security guard', { low: 2, enumerated: true }),
			figure(4, 'deadly', { attributed_to: 'TASS' })
		]);
		expect(counted).toMatchObject({ text: 'two or more', notes: ['counted from the text'] });
		expect(said).toMatchObject({ text: '“deadly”', notes: ['no number given', 'said by TASS'] });
	});

	it('never leaves a count of several countries to be read as of one', () => {
		const [, joint] = rowsOf([figure(3, 'one'), figure(5, 'dozens', { jointly: 'arrests' })]);
		expect(joint?.notes).toContain('of several countries together');
	});

	it('marks the rows that exclude each other, and no rise', () => {
		expect(rowsOf(CROCUS).some(({ differs }) => differs)).toBe(false);
		const rows = rowsOf([figure(1, '6'), figure(2, 'dozens'), figure(5, '9')]);
		expect(rows.map(({ differs }) => differs)).toEqual([true, false, true]);
	});

	it('lays the band from the lowest to the highest report, and none where they are one', () => {
		const plot = plotOf(CROCUS);
		const [first, , , , last] = marksOf(CROCUS);
		expect(plot?.band).toEqual({ from: first?.from, to: last?.to });
		expect(plotOf([figure(1, '6'), figure(2, 'six')])?.band).toBeNull();
	});

	it('names zero, the lowest and the highest on the axis, with their ends', () => {
		expect(plotOf(CROCUS)?.ticks.map(({ label }) => label)).toEqual(['0', '>60', '140']);
		expect(plotOf([figure(1, '6'), figure(2, 'six')])?.ticks.map(({ label }) => label)).toEqual([
			'0',
			'6'
		]);
	});

	it('sets the labels of near ends back to back', () => {
		const anchors = plotOf([figure(3, 'around 170'), figure(4, 'at least 175')])?.ticks.map(
			({ anchor }) => anchor
		);
		expect(anchors).toEqual(['middle', 'end', 'start']);
	});

	it('gives victims, suspects and the detained the colours of their types', () => {
		const typeOf = (more: Partial<FigureClaim>) =>
			plotOf([figure(1, '6', more), figure(5, '9', more)])?.type;
		expect(typeOf({})).toBe('attack');
		expect(typeOf({ of: 'security_forces' })).toBe('attack');
		expect(typeOf({ of: 'suspects' })).toBe('operation');
		expect(typeOf({ field: 'detained', of: 'suspects' })).toBe('arrest');
	});

	it('says the year of issue once where it is one', () => {
		expect(plotOf(CROCUS)?.year).toBe('2024');
	});

	it('stands words on the side of their mark that has room', () => {
		const [low, high] = rowsOf([figure(1, '20'), figure(5, '140')]);
		expect(low?.words.side).toBe('start');
		expect(high?.words.side).toBe('end');
	});
});

describe('axisText', () => {
	it.each([
		['more than 60', '>60'],
		['at least six', '≥6'],
		['nearly 100', '<100'],
		['up to 20', '≤20'],
		['some 140', '140'],
		['24 people', '24']
	])('writes %s as %s', (words, text) => {
		expect(axisText(figure(1, words))).toBe(text);
	});

	it('writes what was counted from the text as open', () => {
		expect(axisText(figure(1, 'two men', { low: 2, high: null, enumerated: true }))).toBe('≥2');
	});
});
