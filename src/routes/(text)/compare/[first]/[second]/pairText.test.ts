import { expect, it } from 'vitest';
import {
	blame,
	dataset,
	date,
	event,
	figure,
	source
} from '../../../../../../tests/builders/records';
import { compare } from '$lib/domain/compare';
import type { EventRecord } from '$lib/domain/records';
import { differencesOf, pointName, summaryOf } from './pairText';

const comparisonOf = (events: EventRecord[]) => compare('s1', 's5', dataset({ events }));
const summary = (events: EventRecord[]) =>
	summaryOf(comparisonOf(events), source(1, '23'), source(5, '29')).join(' ');

const shared = event([
	figure(1, 'more than 60'),
	figure(5, 'some 140'),
	figure(5, '11', { field: 'detained', of: 'suspects' }),
	date(1, '2024-03-07'),
	date(5, '2024-03-08'),
	blame(1, 'isis-k'),
	blame(5, 'isis-k')
]);

it('says in words what two sources share, and where each is silent', () => {
	expect(summary([shared, event([date(1, '2024')], { id: 'alone' })])).toBe(
		'Both speak of one event, and there of three points. ' +
			'They say the same of one, do not contradict each other on one (one count rose) and exclude each other on one. ' +
			'Of these events, Source 5 alone speaks of one point. ' +
			'Source 1 speaks of one event that Source 5 does not mention.'
	);
});

it('says that nothing is shared', () => {
	expect(summary([event([date(1, '2024')])])).toBe(
		'They speak of no event in common. Source 1 speaks of one event that Source 5 does not mention.'
	);
});

it('names what differs', () => {
	expect(differencesOf(comparisonOf([shared])).map(({ what }) => what)).toEqual(['date']);
});

it('names whom a figure counts', () => {
	const [points] = comparisonOf([shared]).shared.map((one) => one.points.map(pointName));
	expect(points).toEqual(['Killed', 'Suspects detained', 'Date', 'Responsibility']);
});
