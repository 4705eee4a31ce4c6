import { describe, expect, it } from 'vitest';
import { blame, dataset, date, event, figure } from '../../../../tests/builders/records';
import { readBriefing } from '$lib/domain/briefing/readBriefing';
import { shownStep } from '../stage/shownStep';
import { fitOf } from './fit';
import { stepText } from './stepText';

const told = dataset({
	events: [
		event([
			figure(1, 'more than 60'),
			figure(5, 'some 140'),
			date(1, '2024-03-22'),
			blame(1, 'islamic-state', { stance: 'claimed' }),
			blame(3, 'ukraine')
		])
	]
});

function shown(caption: string) {
	const text = `---\ntitle: T\nlanguage: en\n---\n\n## A heading\n\n${caption}\n\n[view](/?event=example)\n`;
	const { briefing, faults } = readBriefing(text);
	const step = briefing && shownStep(briefing, 1, told);
	if (!step) throw new Error(faults[0]?.message);
	return step;
}

const linesOf = (caption: string) =>
	stepText(shown(caption)).map(({ style, parts }) => [
		style,
		parts.map(({ text }) => text).join('')
	]);

describe('the text of a step', () => {
	it('gives a figure as written, with who says it and the ends of the reports', () => {
		expect(linesOf('{killed:example}').slice(1)).toEqual([
			['heading', 'A heading'],
			['figure', 'some 140'],
			['what', 'killed says Source 5, 29 March [5]'],
			['aside', 'Reports: more than 60, 23 March; some 140, 29 March']
		]);
	});

	it('keeps span and sources of a figure in a text', () => {
		expect(linesOf('There were {killed:example} dead.').at(-1)).toEqual([
			'text',
			'There were some 140 (reports: more than 60 to some 140) [5] dead.'
		]);
	});

	it('keeps stances apart, each with its sources', () => {
		expect(linesOf('{responsibility:example}').slice(2)).toEqual([
			['title', 'Claimed by'],
			['voice', 'Islamic State [1]'],
			['title', 'Attributed to'],
			['voice', 'Ukraine [3]']
		]);
	});

	it('gives a row of a table its figure, date and source', () => {
		expect(linesOf('- {killed:example}').slice(2)).toEqual([
			['row', 'Example\tsome 140 [5]'],
			['aside', '22 Mar 2024 ≠ blame']
		]);
	});
});

describe('how large the text of a step is set', () => {
	it('is as on a stage while there is room, and smaller the more there is', () => {
		const words = 'Sources tell of it at some length and in many words. ';
		const fits = [1, 12, 24, 40].map((times) => fitOf(shown(words.repeat(times))));
		expect(fits[0]).toBe(100);
		expect([...fits].sort((a, b) => b - a)).toEqual(fits);
		expect(fits.at(-1)).toBeLessThan(70);
	});
});
