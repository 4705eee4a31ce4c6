import { describe, expect, it } from 'vitest';
import {
	blame,
	dataset,
	date,
	event,
	figure,
	namedTarget,
	place,
	target
} from '../../../tests/builders/records';
import {
	blameAgreement,
	contradictionsOf,
	dateAgreement,
	figureAgreement,
	figureInterval,
	locationAgreement
} from './agreement';

const data = dataset();
const MOSCOW: [number, number] = [37.62, 55.75];
const KALUGA: [number, number] = [36.26, 54.53];
const KRASNOGORSK: [number, number] = [37.33, 55.82];

describe('figures', () => {
	it('lets an approximate number stand for its rounding', () => {
		expect(figureInterval(figure(1, 'some 140'))).toEqual({ from: 135, to: 145 });
		expect(figureInterval(figure(1, 'nearly 100'))).toEqual({ from: 50, to: 99 });
		expect(figureInterval(figure(1, 'dozens'))).toBeNull();
	});

	it('calls a toll that grew compatible, and says when it rose', () => {
		const claims = [
			figure(1, 'more than 60'),
			figure(2, 'numerous'),
			figure(3, 'at least 133'),
			figure(4, 'more than 133'),
			figure(5, 'some 140')
		];
		expect(figureAgreement(claims, data)).toEqual({
			kind: 'compatible',
			rose: { from: '2024-03-23', to: '2024-03-29' },
			sides: []
		});
	});

	it('calls numbers that share no value contradictory and never a rise', () => {
		const agreement = figureAgreement([figure(1, '24'), figure(3, '6'), figure(5, '24')], data);
		expect(agreement.kind).toBe('contradictory');
		expect(agreement.rose).toBeNull();
		expect(agreement.sides.map((side) => side.map(({ words }) => words))).toEqual([
			['24', '24'],
			['6']
		]);
	});

	it('takes a fall within open ends for no rise', () => {
		const claims = [figure(1, 'at least 133'), figure(5, 'at least 60')];
		expect(figureAgreement(claims, data)).toMatchObject({ kind: 'compatible', rose: null });
	});

	it('takes a count from the text for no report that a toll rose from', () => {
		const listed = figure(2, 'a secretary and a guard', { low: 2, enumerated: true });
		expect(figureAgreement([listed, figure(3, 'at least six')], data)).toMatchObject({
			kind: 'compatible',
			rose: null
		});
	});

	it('knows equal and single', () => {
		expect(figureAgreement([figure(1, 'six'), figure(2, '6')], data).kind).toBe('same');
		expect(figureAgreement([figure(1, 'six'), figure(2, 'deadly')], data).kind).toBe('single');
	});
});

describe('dates', () => {
	it('holds a day inside its month compatible', () => {
		expect(dateAgreement([date(1, '2024-03-22'), date(3, '2024-03')]).kind).toBe('compatible');
	});

	it('sets three dates of one attack against each other', () => {
		const { kind, sides } = dateAgreement([
			date(1, '2022-09'),
			date(2, '2023-09-05'),
			date(3, '2022-09'),
			date(5, '2022-08')
		]);
		expect(kind).toBe('contradictory');
		expect(sides.map((side) => side.length)).toEqual([2, 1, 1]);
	});

	it('puts a date that excludes none on no side', () => {
		const { sides } = dateAgreement([
			date(1, '2024-03-08'),
			date(3, '2024-03'),
			date(5, '2024-03-07')
		]);
		expect(sides.flat().map(({ when }) => when.edtf)).toEqual(['2024-03-08', '2024-03-07']);
	});
});

describe('places', () => {
	it('finds a suburb within reach of its city', () => {
		const claims = [place(1, 'Moscow', MOSCOW, 28), place(2, 'Krasnogorsk', KRASNOGORSK, 10)];
		expect(locationAgreement(claims).kind).toBe('compatible');
	});

	it('sets two cities against each other', () => {
		const claims = [target(1, 'Moscow', MOSCOW, 28), target(5, 'Kaluga', KALUGA, 10)];
		expect(locationAgreement(claims).kind).toBe('contradictory');
	});

	it('finds equal names the same, with or without coordinates', () => {
		const claims = [place(1, 'Russia'), place(2, 'Russia')];
		expect(locationAgreement(claims).kind).toBe('same');
		expect(locationAgreement([place(1, 'Moscow', MOSCOW, 28), place(2, 'Moscow')]).kind).toBe(
			'same'
		);
	});

	it('does not pass over a place that cannot be drawn', () => {
		const named = place(5, 'Russia');
		const located = [place(1, 'Moscow', MOSCOW, 28), place(2, 'Moscow', MOSCOW, 28)];
		expect(locationAgreement([...located, named]).kind).toBe('compatible');
		expect(locationAgreement([place(1, 'Moscow', MOSCOW, 28), named]).kind).toBe('compatible');
	});

	it('compares targets by what they name', () => {
		const embassy = [namedTarget(1, 'embassy'), namedTarget(2, 'embassy')];
		expect(locationAgreement(embassy).kind).toBe('same');
		expect(locationAgreement([...embassy, namedTarget(3, 'consulate')]).kind).toBe('compatible');
		expect(locationAgreement([namedTarget(1, 'embassy')]).kind).toBe('single');
	});
});

describe('blame', () => {
	it('does not set a branch against its whole', () => {
		expect(blameAgreement([blame(1, 'islamic-state'), blame(5, 'isis-k')], data).kind).toBe(
			'compatible'
		);
	});

	it('sets two branches against each other', () => {
		expect(blameAgreement([blame(1, 'sahel'), blame(5, 'isis-k')], data).kind).toBe(
			'contradictory'
		);
	});

	it('sets two actors against each other, and a denial against what it denies', () => {
		const { kind, sides } = blameAgreement(
			[
				blame(1, 'islamic-state', { stance: 'claimed' }),
				blame(5, 'ukraine', { stance: 'suspected', attributed_to: 'the president' }),
				blame(5, 'ukraine', { stance: 'denied', attributed_to: 'Kyiv' })
			],
			data
		);
		expect(kind).toBe('contradictory');
		expect(sides.map((side) => side.map(({ actor, stance }) => `${stance} ${actor}`))).toEqual([
			['claimed islamic-state', 'denied ukraine'],
			['suspected ukraine']
		]);
	});

	it('takes alternatives in one breath for one statement', () => {
		const claims = [blame(5, 'ukraine'), blame(5, 'the-west')];
		expect(blameAgreement(claims, data).kind).toBe('compatible');
	});

	it('keeps alternatives together for whoever names one of them', () => {
		const { kind, sides } = blameAgreement(
			[
				blame(1, 'islamic-state'),
				blame(2, 'isis-k'),
				blame(3, 'ukraine', { attributed_to: 'the president' }),
				blame(4, 'the-west', { attributed_to: 'a minister' }),
				blame(5, 'ukraine'),
				blame(5, 'the-west')
			],
			data
		);
		expect(kind).toBe('contradictory');
		expect(sides.map((side) => side.map(({ actor }) => actor))).toEqual([
			['islamic-state', 'isis-k'],
			['ukraine', 'the-west', 'ukraine', 'the-west']
		]);
	});

	it('takes no actors for alternatives when one is blamed and the other cleared', () => {
		const claims = [
			blame(1, 'ukraine'),
			blame(2, 'the-west'),
			blame(5, 'the-west'),
			blame(5, 'ukraine', { stance: 'denied' })
		];
		const { sides } = blameAgreement(claims, data);
		expect(sides.map((side) => side.map(({ actor, stance }) => `${stance} ${actor}`))).toEqual([
			['attributed ukraine'],
			['attributed the-west', 'attributed the-west', 'denied ukraine']
		]);
	});

	it('does not take a genuine claim for a confirmed act', () => {
		const claims = [
			blame(1, 'ukraine'),
			blame(4, 'isis-k', { stance: 'confirmed', confirms: 'claim' })
		];
		expect(blameAgreement(claims, data).kind).toBe('single');
	});
});

it('names everything that sources exclude each other on, and nothing that merely rose', () => {
	const claims = [
		figure(1, 'more than 60'),
		figure(5, 'some 140'),
		date(1, '2024-03-08'),
		date(5, '2024-03-07'),
		target(1, 'Moscow', MOSCOW, 28),
		target(5, 'Kaluga', KALUGA, 10)
	];
	expect(contradictionsOf(event(claims), data).map(({ about }) => about)).toEqual([
		'date',
		'target'
	]);
});
