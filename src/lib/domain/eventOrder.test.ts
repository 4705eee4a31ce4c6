import { describe, expect, it } from 'vitest';
import { dataset, event, figure, vagueDate } from '../../../tests/builders/records';
import { inEventOrder, ORDERS, readOrder, writeOrder, type EventOrder } from './eventOrder';

const UNKNOWN = {
	edtf: '',
	earliest: null,
	latest: null,
	precision: 5,
	approximate: false
} as const;

const EVENTS = [
	event([figure(1, 'dozens')], { id: 'words', title: 'C', when: UNKNOWN }),
	event([figure(1, 'at least 20')], { id: 'twenty', title: 'b', when: vagueDate('2024-02') }),
	event([figure(1, '7')], { id: 'seven', title: 'É', when: vagueDate('2024-01-09') }),
	event([figure(1, '20')], { id: 'also-twenty', title: 'a', when: vagueDate('../2023-12-31') }),
	event([], { id: 'none', title: 'd', when: UNKNOWN })
];

const ids = (order: EventOrder | null) =>
	inEventOrder(EVENTS, order, dataset({ events: EVENTS })).map(({ id }) => id);

describe('an order of events', () => {
	it('leaves equals as they stood, and what is not known last, in both directions', () => {
		expect(ids({ by: 'killed', descending: false })).toEqual([
			'seven',
			'twenty',
			'also-twenty',
			'words',
			'none'
		]);
		expect(ids({ by: 'killed', descending: true })).toEqual([
			'twenty',
			'also-twenty',
			'seven',
			'words',
			'none'
		]);
		expect(ids({ by: 'date', descending: true }).slice(-2)).toEqual(['words', 'none']);
	});

	it('goes by the known end of a date that is open', () => {
		expect(ids({ by: 'date', descending: false }).slice(0, 3)).toEqual([
			'also-twenty',
			'seven',
			'twenty'
		]);
	});

	it('goes by letters as people read them', () => {
		expect(ids({ by: 'event', descending: false })).toEqual([
			'also-twenty',
			'twenty',
			'words',
			'none',
			'seven'
		]);
	});

	it('is none where none is asked for', () => {
		expect(ids(null)).toEqual(EVENTS.map(({ id }) => id));
	});
});

it.each(ORDERS)('%s is written to an address and read back, in both directions', (by) => {
	for (const descending of [false, true]) {
		expect(readOrder(writeOrder({ by, descending }))).toEqual({ by, descending });
	}
});

it.each([null, '', '-', 'constructor', '--date', 'DATE', 'date,killed'])(
	'%j asks for no order',
	(text) => expect(readOrder(text)).toBeNull()
);
