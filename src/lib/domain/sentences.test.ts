import { describe, expect, it } from 'vitest';
import { blame, dataset, date, event, figure, vagueDate } from '../../../tests/builders/records';
import { headlineFigure } from './figures';
import type { Claim } from './records';
import { accessibleName, attribution, datelineDate, riseText, spanSentence } from './sentences';

const data = dataset();
const sentence = (...claims: Claim[]) => {
	const figure = headlineFigure(event(claims), data);
	return figure && spanSentence(figure, data);
};

describe('spanSentence', () => {
	it('tells a rise as a rise, with its ends as written', () => {
		expect(sentence(figure(1, 'more than 60'), figure(2, 'numerous'), figure(5, 'some 140'))).toBe(
			'Reports rose from more than 60 to some 140; one source gives words and no number. Attackers are not counted.'
		);
	});

	it('tells a span that did not rise', () => {
		expect(sentence(figure(3, 'around 170'), figure(4, 'at least 175'))).toBe(
			'Reports run from around 170 to at least 175; none excludes another. Attackers are not counted.'
		);
	});

	it('tells what excludes what', () => {
		expect(sentence(figure(1, '24'), figure(5, '6'))).toBe(
			'Reports exclude each other: 24 or 6. Attackers are not counted.'
		);
	});

	it('names the only source and the silent ones', () => {
		expect(sentence(figure(3, 'at least six'), figure(1, 'deadly'), figure(4, 'deadly'))).toBe(
			'Only Source 3 gives a number; two sources give words and no number. Attackers are not counted.'
		);
	});

	it('never calls unknown zero', () => {
		expect(sentence(figure(1, 'deadly'))).toBe(
			'The one source that speaks of it gives no number. That is not zero. Attackers are not counted.'
		);
	});

	it('says that sources agree', () => {
		expect(sentence(figure(1, 'nearly 100'), figure(3, 'nearly 100'))).toBe(
			'Both sources that give a number give the same. Attackers are not counted.'
		);
	});
});

describe('attribution', () => {
	const says = (claims: Claim[], edtf = '2024-03-22') => {
		const record = event(claims, { when: vagueDate(edtf) });
		return attribution(headlineFigure(record, data)!, record, data);
	};

	it('names who says it and when', () => {
		expect(says([figure(5, 'some 140')])).toBe('says Source 5, 29 March');
		expect(says([figure(5, '24')], '2020-05')).toBe('says Source 5, 29 March 2024');
	});

	it('names all who tie', () => {
		expect(says([figure(3, 'around 170'), figure(4, 'at least 175')])).toBe(
			'say Source 3 and Source 4, 23–24 March'
		);
	});

	it('names the speaker before the source that passes it on', () => {
		expect(says([figure(4, '11', { attributed_to: 'Interfax' })])).toBe(
			'says Interfax, according to Source 4, 23–24 March'
		);
	});
});

it('says when a count rose', () => {
	const record = event([figure(1, 'more than 60'), figure(5, 'some 140')]);
	expect(riseText(headlineFigure(record, data)!)).toBe('count rose between 23 and 29 March');
});

it('opens a dateline with every date that sources set against each other', () => {
	const claims = [
		date(1, '2022-09'),
		date(2, '2023-09-05'),
		date(3, '2022-09'),
		date(5, '2022-08')
	];
	expect(datelineDate(event(claims, { when: vagueDate('2022-09') }))).toBe(
		'August 2022, September 2022 or 5 September 2023'
	);
});

it('says a mark in words', () => {
	const claims = [
		figure(5, 'some 140'),
		blame(1, 'islamic-state', { stance: 'claimed' }),
		blame(5, 'ukraine', { stance: 'suspected' })
	];
	expect(accessibleName(event(claims), data)).toBe(
		'Attack, Example, Krasnogorsk, 22 March 2024, some 140 killed, says Source 5, 29 March, sources exclude each other on blame'
	);
});
