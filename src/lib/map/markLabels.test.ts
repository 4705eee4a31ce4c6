import { describe, expect, it } from 'vitest';
import type { EventType } from '$lib/domain/records';
import { markGeometry } from '$lib/marks/markGeometry';
import type { Wording } from '$lib/marks/labelling';
import type { MapEvent } from './mapEvents';
import { breakLine, eventWordings, groupName, groupWordings } from './markLabels';

function item(place: string, type: EventType, text: string | null): MapEvent {
	const reading = { event_type: type, best: 1, low: 1, high: 1, open: false, highOpen: false };
	return {
		event: { id: place, title: `Attack in ${place}`, event_type: type, coordinates: [0, 0], place },
		name: place,
		geometry: markGeometry(reading),
		figure: {
			text: text ?? 'no number given',
			short: text?.replace(' killed', '') ?? 'no number given',
			isNumber: text !== null
		},
		disputes: [],
		elsewhere: []
	};
}

/** Of all wordings, each in all ways it may be broken. */
const texts = (wordings: readonly Wording[]) =>
	wordings.flat().map((lines) => lines.map(({ text }) => text));

describe('groupWordings', () => {
	const lead = item('Kabul', 'attack', 'at least 175 killed');

	it('counts events of one type by its name, and names the largest', () => {
		const members = [lead, item('Kabul', 'attack', null)];
		expect(texts(groupWordings(lead, members, false))[0]).toEqual([
			'Kabul: 2 attacks',
			'largest: at least 175 killed'
		]);
	});

	const heading = (members: readonly MapEvent[]) =>
		texts(groupWordings(lead, members, false))[0]?.[0];

	it('names the places of a mixed group, and counts those that are too many', () => {
		const others = ['Kaluga', 'Moscow', 'Tula'].map((place) => item(place, 'operation', null));
		expect(heading([lead, ...others.slice(0, 1)])).toBe('Kabul and Kaluga: 2 events');
		expect(heading([lead, ...others.slice(0, 2)])).toBe('Kabul, Kaluga and Moscow: 3 events');
		expect(heading([lead, ...others])).toBe('Kabul, Kaluga and 2 more places: 4 events');
	});

	it('says what others than its largest are disputed on apart, since that is not the toll', () => {
		const members = [lead, { ...item('Kabul', 'attack', null), disputes: ['date' as const] }];
		expect(texts(groupWordings(lead, members, false))[0]?.at(-1)).toBe('another: ≠ date');
	});

	it('says nothing of a largest where no source gives a number', () => {
		const silent = item('Kabul', 'attack', null);
		expect(texts(groupWordings(silent, [silent, silent], false))[0]).toHaveLength(1);
	});

	it('names three places on a small map too, in up to seven lines, and says less where that has no room', () => {
		const krasnogorsk = item('Krasnogorsk', 'attack', 'some 140 killed');
		const others = ['Kaluga province', 'Moscow'].map((place) => item(place, 'warning', null));
		const [crocus, ...rest] = [{ ...krasnogorsk, disputes: ['blame' as const] }, ...others];
		const all = ['Krasnogorsk, Kaluga', 'province and', 'Moscow: 3 events'];
		const narrow = ['Krasnogorsk,', 'Kaluga province', 'and Moscow: 3', 'events'];
		const narrowest = ['Krasnogorsk,', 'Kaluga', 'province', 'and Moscow:', '3 events'];
		expect(texts(groupWordings(crocus, [crocus, ...rest], true))).toEqual([
			[...all, 'largest: some 140', '≠ blame'],
			[...narrow, 'largest:', 'some 140', '≠ blame'],
			[...all, 'largest: some 140'],
			[...narrow, 'largest:', 'some 140'],
			[...narrowest, 'largest:', 'some 140'],
			all,
			narrow,
			narrowest
		]);
	});
});

describe('groupName', () => {
	it('says all in one breath, not as a small map breaks or shortens it', () => {
		const lead = item('Kabul', 'attack', 'at least 175 civilians killed');
		const others = ['Kaluga', 'Moscow', 'Tula'].map((place) => item(place, 'operation', null));
		expect(groupName(lead, [lead, ...others])).toBe(
			'Kabul, Kaluga, Moscow and Tula: 4 events; largest: at least 175 civilians killed. Opens a list.'
		);
	});
});

describe('eventWordings', () => {
	it('says what is disputed, and tells events of one place apart by title', () => {
		const disputed = item('Kaluga', 'operation', '3 suspects killed');
		const labelled = eventWordings({ ...disputed, disputes: ['target', 'date'] }, false, false);
		expect(texts(labelled)).toEqual([
			['Kaluga', '3 suspects killed, ≠ target and date'],
			['Kaluga', '3 suspects killed'],
			['Kaluga']
		]);
		expect(texts(eventWordings(item('Kabul', 'attack', null), true, false))[0]?.[0]).toBe(
			'Attack in Kabul'
		);
	});
});

describe('breakLine', () => {
	it('makes as few lines as do, of about one length, at spaces', () => {
		expect(breakLine('largest: some 140 killed', 20)).toEqual(['largest: some', '140 killed']);
		expect(breakLine('Kerman', 20)).toEqual(['Kerman']);
		expect(breakLine('Kabul: 5 attacks', Infinity)).toEqual(['Kabul: 5 attacks']);
		expect(breakLine('Blagoveshchensk-na-Amure', 20)).toEqual(['Blagoveshchensk-na-Amure']);
	});
});
