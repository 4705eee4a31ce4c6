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
import { compare, tally } from './compare';
import type { Claim } from './records';

const MOSCOW: [number, number] = [37.6, 55.75];
const KALUGA: [number, number] = [36.3, 54.5];

/** Source 1 and source 5 on one event: "date same", "killed victims compatible, rose". */
function points(claims: Claim[]): string[] {
	const events = [event(claims)];
	const { shared } = compare('s1', 's5', dataset({ events }));
	return shared
		.flatMap((one) => one.points)
		.map(({ field, of, standing, rose }) =>
			[`${field}${of ? ` ${of}` : ''} ${standing}`, rose && 'rose'].filter(Boolean).join(', ')
		);
}

describe('two sources on one point', () => {
	it.each<[string, Claim[], string]>([
		['give the same number', [figure(1, '24 people'), figure(5, '24')], 'killed victims same'],
		[
			'give a number that rose',
			[figure(1, 'more than 60'), figure(5, 'some 140')],
			'killed victims compatible, rose'
		],
		[
			'give numbers that fell',
			[figure(1, 'at least 133'), figure(5, 'more than 60')],
			'killed victims compatible'
		],
		[
			'exclude each other’s number',
			[figure(1, '24'), figure(5, '30')],
			'killed victims contradictory'
		],
		[
			'give a number and words',
			[figure(1, 'dozens'), figure(5, '30')],
			'killed victims compatible'
		],
		['give the same words', [figure(1, 'dozens'), figure(5, 'dozens')], 'killed victims same'],
		['give other words', [figure(1, 'dozens'), figure(5, 'deadly')], 'killed victims compatible'],
		['give the same day', [date(1, '2024-03-22'), date(5, '2024-03-22')], 'date same'],
		['give a day of a month', [date(1, '2024-03'), date(5, '2024-03-22')], 'date compatible'],
		['give different days', [date(1, '2024-03-07'), date(5, '2024-03-08')], 'date contradictory'],
		[
			'give the same places',
			[place(1, 'Moscow', MOSCOW, 20), place(5, 'Moscow', MOSCOW, 20)],
			'place same'
		],
		[
			'give a town of a region',
			[place(1, 'Moscow', MOSCOW, 20), place(5, 'Russia', MOSCOW, 3000)],
			'place compatible'
		],
		[
			'give different targets',
			[target(1, 'Moscow', MOSCOW, 20), target(5, 'Kaluga', KALUGA, 20)],
			'target contradictory'
		],
		[
			'name targets without places',
			[namedTarget(1, 'concert hall'), namedTarget(5, 'audience')],
			'target compatible'
		],
		[
			'blame a group and its branch',
			[blame(1, 'islamic-state'), blame(5, 'isis-k')],
			'responsibility compatible'
		],
		[
			'blame two actors',
			[blame(1, 'islamic-state'), blame(5, 'ukraine')],
			'responsibility contradictory'
		],
		[
			'differ in stance',
			[blame(1, 'isis-k'), blame(5, 'isis-k', { stance: 'suspected' })],
			'responsibility compatible'
		],
		[
			'differ in what is confirmed',
			[
				blame(1, 'isis-k', { stance: 'confirmed', confirms: 'act' }),
				blame(5, 'isis-k', { stance: 'confirmed', confirms: 'claim' })
			],
			'responsibility compatible'
		],
		[
			'report every side of one contradiction',
			[
				blame(1, 'isis-k'),
				blame(1, 'ukraine', { attributed_to: 'Putin' }),
				blame(5, 'islamic-state'),
				blame(5, 'ukraine', { stance: 'suspected', attributed_to: 'the Kremlin' })
			],
			'responsibility bothSides'
		],
		[
			'of which one passes on a further side',
			[
				blame(1, 'isis-k'),
				blame(5, 'islamic-state'),
				blame(5, 'ukraine', { attributed_to: 'Putin' })
			],
			'responsibility contradictory'
		]
	])('%s', (_, claims, expected) => {
		expect(points(claims)).toEqual([expected]);
	});

	it('is judged by the claim that counts for a source', () => {
		expect(points([figure(1, 'dozens'), figure(1, '24'), figure(5, '24')])).toEqual([
			'killed victims same'
		]);
	});

	it('does not hear what a third source says', () => {
		expect(points([date(1, '2024-03'), date(2, '2023-01'), date(5, '2024-03')])).toEqual([
			'date same'
		]);
	});

	it('may be silence on either side', () => {
		expect(points([date(1, '2024-03'), figure(5, '3', { of: 'suspects' })])).toEqual([
			'killed suspects onlySecond',
			'date onlyFirst'
		]);
	});
});

it('tells the events of which only one of two sources speaks', () => {
	const events = [
		event([date(1, '2024-03'), date(5, '2024-03')], { id: 'both' }),
		event([date(1, '2024-03')], { id: 'first' }),
		event([date(5, '2024-03'), date(2, '2024-03')], { id: 'second' }),
		event([date(2, '2024-03')], { id: 'neither' })
	];
	const { shared, onlyFirst, onlySecond } = compare('s1', 's5', dataset({ events }));
	expect(shared.map(({ event: { id } }) => id)).toEqual(['both']);
	expect(onlyFirst.map(({ id }) => id)).toEqual(['first']);
	expect(onlySecond.map(({ id }) => id)).toEqual(['second']);
});

it('is the same comparison with the sides changed', () => {
	const events = [event([date(1, '2024-03-07'), date(5, '2024-03-08'), figure(1, '2')])];
	const data = dataset({ events });
	expect(tally(compare('s5', 's1', data))).toEqual({
		...tally(compare('s1', 's5', data)),
		onlyFirst: 0,
		onlySecond: 1
	});
});

it('counts how points stand', () => {
	const claims = [
		figure(1, 'more than 60'),
		figure(5, 'some 140'),
		date(1, '2024-03-07'),
		date(5, '2024-03-08'),
		blame(1, 'isis-k')
	];
	expect(tally(compare('s1', 's5', dataset({ events: [event(claims)] })))).toEqual({
		same: 0,
		compatible: 1,
		contradictory: 1,
		bothSides: 0,
		onlyFirst: 1,
		onlySecond: 0,
		rose: 1
	});
});
