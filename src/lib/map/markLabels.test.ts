import { describe, expect, it } from 'vitest';
import type { EventType } from '$lib/domain/records';
import { markGeometry } from '$lib/marks/markGeometry';
import type { MapEvent } from './mapEvents';
import { breakLine, eventLabel, groupLabel } from './markLabels';

function item(place: string, type: EventType, text: string | null): MapEvent {
	const reading = { event_type: type, best: 1, low: 1, high: 1, open: false, highOpen: false };
	return {
		event: { id: place, title: `Attack in ${place}`, event_type: type, coordinates: [0, 0], place },
		name: place,
		geometry: markGeometry(reading),
		figure: {
			text: text ?? 'no number given',
			short: text ?? 'no number given',
			isNumber: text !== null
		},
		disputes: [],
		elsewhere: []
	};
}

const texts = (lines: readonly { text: string }[]) => lines.map(({ text }) => text);

describe('groupLabel', () => {
	const lead = item('Kabul', 'attack', 'at least 175 killed');

	it('counts events of one type by its name, and names the largest', () => {
		const members = [lead, item('Kabul', 'attack', null)];
		expect(texts(groupLabel(lead, members, false))).toEqual([
			'Kabul: 2 attacks',
			'largest: at least 175 killed'
		]);
	});

	it('names the places of a mixed group, and counts those that are too many', () => {
		const others = ['Kaluga', 'Moscow', 'Tula'].map((place) => item(place, 'operation', null));
		expect(texts(groupLabel(lead, [lead, ...others.slice(0, 1)], false))[0]).toBe(
			'Kabul and Kaluga: 2 events'
		);
		expect(texts(groupLabel(lead, [lead, ...others.slice(0, 2)], false))[0]).toBe(
			'Kabul, Kaluga and Moscow: 3 events'
		);
		expect(texts(groupLabel(lead, [lead, ...others], false))[0]).toBe(
			'Kabul, Kaluga and 2 more places: 4 events'
		);
	});

	it('says what its events are disputed on, which may not be the toll', () => {
		const members = [lead, { ...item('Kabul', 'attack', null), disputes: ['date' as const] }];
		expect(texts(groupLabel(lead, members, false)).at(-1)).toBe('≠ date');
	});

	it('says nothing of a largest where no source gives a number', () => {
		const silent = item('Kabul', 'attack', null);
		expect(groupLabel(silent, [silent, silent], false)).toHaveLength(1);
	});
});

describe('eventLabel', () => {
	it('says what is disputed, and tells events of one place apart by title', () => {
		const disputed = item('Kaluga', 'operation', '3 suspects killed');
		const labelled = eventLabel({ ...disputed, disputes: ['target', 'date'] }, false, false);
		expect(texts(labelled)).toEqual(['Kaluga', '3 suspects killed, ≠ target and date']);
		expect(texts(eventLabel(item('Kabul', 'attack', null), true, false))[0]).toBe(
			'Attack in Kabul'
		);
	});
});

describe('breakLine', () => {
	it('breaks a long line near its middle, at a space', () => {
		expect(breakLine('largest: some 140 killed')).toEqual(['largest: some', '140 killed']);
		expect(breakLine('Kerman')).toEqual(['Kerman']);
		expect(breakLine('Blagoveshchensk-na-Amure')).toEqual(['Blagoveshchensk-na-Amure']);
	});
});
