import { expect, it } from 'vitest';
import { dataset, date, event, figure } from '../../../../tests/builders/records';
import { allDisputes, allRises } from './disagreements';

const claims = [
	date(1, '2024-03-07'),
	date(5, '2024-03-08'),
	figure(1, 'more than 60'),
	figure(5, 'some 140'),
	figure(1, '3', { of: 'suspects' }),
	figure(5, '4', { of: 'suspects' }),
	figure(1, '2', { of: 'attackers' }),
	figure(5, '5', { of: 'attackers' })
];

it('lists what sources exclude each other on, and never a count that rose', () => {
	const disputes = allDisputes(dataset({ events: [event(claims), event([], { id: 'calm' })] }));
	expect(disputes.map(({ what }) => what)).toEqual(['suspects killed', 'attackers killed', 'date']);
	expect(new Set(disputes.map(({ anchor }) => anchor)).size).toBe(3);
});

it('lists counts that rose, and never a contradiction', () => {
	const rises = allRises(dataset({ events: [event(claims)] }));
	expect(rises.map(({ rise }) => rise.figure.of)).toEqual(['victims']);
});

it('finds neither where nobody differs', () => {
	const calm = dataset({ events: [event([date(1, '2024-03'), date(5, '2024-03')])] });
	expect(allDisputes(calm)).toEqual([]);
	expect(allRises(calm)).toEqual([]);
});

it('keeps apart what takes no side', () => {
	const dates = [date(1, '2024-03-07'), date(5, '2024-03-08'), date(3, '2024-03')];
	const [found] = allDisputes(dataset({ events: [event(dates)] }));
	expect(found?.unsided.map(({ source }) => source)).toEqual(['s3']);
});
