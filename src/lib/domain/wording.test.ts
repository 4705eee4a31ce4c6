import { describe, expect, it } from 'vitest';
import { figure } from '../../../tests/builders/records';
import { figureText, readWords, shortFigureText } from './wording';

describe('readWords', () => {
	it.each([
		['6', 6, 6, false],
		['six suspected jihadists', 6, 6, false],
		['Eleven people', 11, 11, false],
		['at least 133', 133, null, false],
		['At least 133 people', 133, null, false],
		['more than 60', 61, null, false],
		['More than 133', 134, null, false],
		['some 140', 140, 140, true],
		['about 150', 150, 150, true],
		['around 170 civilians', 170, 170, true],
		['nearly 100', null, 99, true],
		['13 US soldiers', 13, 13, false],
		['1,200 people', 1200, 1200, false],
		['thirteen soldiers', 13, 13, false],
		['Twenty people', 20, 20, false],
		['at least twenty-one', 21, null, false],
		['more than ninety nine', 100, null, false],
		['nearly a hundred', null, 99, true],
		['two hundred', 200, 200, false],
		['some 3 thousand', 3000, 3000, true],
		['dozens', null, null, false],
		['many dozens', null, null, false],
		['hundreds injured', null, null, false],
		['numerous fatalities', null, null, false],
		['deadly', null, null, false],
		['someone', null, null, false],
		['two dozen', null, null, false],
		['several hundred', null, null, false],
		['six hundred and ten', null, null, false],
		['two thousand five hundred', null, null, false],
		['twenty-two dozen', null, null, false],
		['1.5 million', null, null, false],
		['a man', null, null, false]
	])('reads "%s" as %s to %s', (words, low, high, approximate) => {
		expect(readWords(words)).toMatchObject({ low, high, approximate });
	});
});

describe('figureText', () => {
	it.each([
		['some 140 civilian victims', 'some 140'],
		['At least 133 people', 'at least 133'],
		['at least six', 'at least 6'],
		['More than 133', 'more than 133'],
		['six', '6'],
		['dozens', '“dozens”']
	])('prints "%s" as %s', (words, text) => {
		expect(figureText(figure(1, words))).toBe(text);
	});

	it.each([
		['dozens of suspected operatives', '“dozens”'],
		['killing and wounding hundreds of people', '“hundreds”'],
		['many dozens injured', '“many dozens”'],
		['at least 133', 'at least 133'],
		['traffic police officers', '“traffic police officers”']
	])('shortens "%s" to %s', (words, text) => {
		expect(shortFigureText(figure(1, words))).toBe(text);
	});

	it('says of a counted list that it was counted from the text', () => {
		const listed = figure(2, 'the second secretary and a security guard', {
			low: 2,
			high: null,
			enumerated: true
		});
		expect(figureText(listed)).toBe('two or more, counted from the text');
		expect(shortFigureText(listed)).toBe('two or more');
	});
});

describe('NUMBER_PATTERN', () => {
	it('reads every number word below a hundred', () => {
		const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
		const units = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
		const words = tens.flatMap((ten) => units.map((unit) => (unit ? `${ten}-${unit}` : ten)));
		expect(words.map((word) => readWords(`${word} people`).number)).toEqual(
			words.map((_, index) => 20 + index)
		);
	});
});
