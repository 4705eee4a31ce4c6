import { describe, expect, it } from 'vitest';
import { dataset, date, event, figure, place } from '../../../../tests/builders/records';
import { newStep } from './newStep';

const KERMAN = event([figure(5, 'nearly 100'), date(1, '2024-01-03')], {
	id: 'kerman',
	title: 'Bombing'
});
const WARNING = event([date(1, '2024-03-07'), place(2, 'Moscow')], {
	id: 'warning',
	title: 'Warning',
	event_type: 'warning'
});
const WHOLE = dataset({ events: [KERMAN, WARNING] });
const AS = { link: '/?at=4/30/57', name: 'View of the map' };

function captionOf(...events: (typeof KERMAN)[]): string {
	return newStep(events, WHOLE, AS).caption;
}

describe('a new step', () => {
	it('is called as the event it shows, and refers to its headline figure alone', () => {
		expect(newStep([KERMAN], WHOLE, AS)).toEqual({
			heading: 'Bombing',
			caption: '{killed:kerman}',
			notes: '',
			link: '/?at=4/30/57'
		});
	});

	it('refers to when and where, of what is not counted', () => {
		expect(captionOf(WARNING)).toBe('{date:warning}\n\n{place:warning}');
		expect(captionOf(event([date(1, '2024')], { ...WARNING, claims: [date(1, '2024')] }))).toBe(
			'{date:warning}'
		);
	});

	it('has a row for each of several events, and their place for a name where it is one', () => {
		const step = newStep([KERMAN, WARNING], WHOLE, AS);
		expect(step.caption).toBe('- {killed:kerman}\n- {date:warning}');
		expect(step.heading).toBe('Krasnogorsk');
		const elsewhere = { ...WARNING, place: 'Moscow' };
		expect(newStep([KERMAN, elsewhere], WHOLE, AS).heading).toBe('View of the map');
	});

	it('says nothing of a view that has nothing open', () => {
		expect(newStep([], WHOLE, AS)).toMatchObject({ heading: 'View of the map', caption: '' });
	});
});
