import { describe, expect, it } from 'vitest';
import { dataset, event, figure } from '../../../tests/builders/records';
import { figuresOf } from '$lib/domain/figures';
import type { FigureClaim } from '$lib/domain/records';
import { figurePlot } from './figurePlot';
import { signsOf } from './plotSigns';

function signsIn(...claims: FigureClaim[]) {
	const data = dataset();
	const [first] = figuresOf(event(claims), data);
	const plot = first && figurePlot(first, data);
	return plot ? signsOf(plot).map(({ name }) => name) : [];
}

describe('signsOf', () => {
	it('explains what the plot has, and no other sign', () => {
		expect(signsIn(figure(1, 'more than 60'), figure(2, 'dozens'), figure(5, 'some 140'))).toEqual([
			'open',
			'approximate',
			'words',
			'span',
			'headline'
		]);
		expect(signsIn(figure(1, 'nearly 100'), figure(3, 'nearly 100'))).toEqual([
			'below',
			'headline'
		]);
		expect(signsIn(figure(1, '6'), figure(3, '6'))).toEqual(['headline']);
	});
});
