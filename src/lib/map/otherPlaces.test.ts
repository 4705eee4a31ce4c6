import { describe, expect, it } from 'vitest';
import type { PlacedEvent } from '$lib/domain/dataset';
import type { Position, TargetClaim } from '$lib/domain/records';
import { otherPlaces } from './mapEvents';

const KALUGA: Position = [36.26, 54.53];
const MOSCOW: Position = [37.62, 55.75];

const event: PlacedEvent = {
	id: 'kaluga',
	title: 'Operation',
	event_type: 'operation',
	when: { edtf: '2024-03', earliest: null, latest: null, precision: 4, approximate: false },
	summary: '',
	claims: [],
	coordinates: KALUGA
};

function target(id: string, coordinates?: Position): TargetClaim {
	const place = coordinates ? { coordinates } : {};
	return {
		id,
		source: 's',
		paragraph: 1,
		words: 'w',
		field: 'target',
		target: 'synagogue',
		...place
	};
}

describe('otherPlaces', () => {
	it('gives one place a side, but not the one where the mark stands', () => {
		const sides = [[target('a', KALUGA)], [target('b'), target('c', MOSCOW), target('d', MOSCOW)]];
		expect(otherPlaces(event, [{ about: 'target', sides }])).toEqual([MOSCOW]);
	});

	it('gives a place once, and none for what has no place', () => {
		const sides = [[target('a', MOSCOW)], [target('b')]];
		const contradictions = [
			{ about: 'target', sides },
			{ about: 'place', sides }
		] as const;
		expect(
			otherPlaces(
				event,
				contradictions.map((one) => ({ ...one, sides }))
			)
		).toEqual([MOSCOW]);
		expect(otherPlaces(event, [{ about: 'date', sides }])).toEqual([]);
	});
});
