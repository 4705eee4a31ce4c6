import { describe, expect, it } from 'vitest';
import { dataset as shipped } from '$lib/server/geodata';
import { dataset, date, event, vagueDate } from '../../../tests/builders/records';
import { keyRows } from './keyRows';
import { SAMPLE } from './keySamples';
import { timelineContent } from './timelineContent';
import type { WidthName } from './widths';

function keyOf(data: typeof shipped, name: WidthName, has: (id: string) => boolean = () => true) {
	const layout = timelineContent(data)?.layouts.find((one) => one.name === name);
	if (!layout) throw new Error('nothing is laid out');
	return keyRows(
		layout,
		layout.places.map(({ mark }) => mark).filter(({ id }) => has(id))
	);
}

const idsOf = (rows: ReturnType<typeof keyOf>) => rows.map(({ id }) => id);

describe('the key of the timeline', () => {
	it('names every sign that is on it', () => {
		expect(idsOf(keyOf(shipped, 'wide'))).toEqual(
			['attack', 'operation', 'warning', 'control', 'arrest', 'size', 'lowest', 'open'].concat(
				...['noNumber', 'bar', 'bracket', 'arrow', 'ground', 'source']
			)
		);
	});

	it('names no sign that is not: no boxes where there is no room for them, no arrow where a filter left none', () => {
		expect(idsOf(keyOf(shipped, 'narrow'))).not.toContain('source');
		const left = idsOf(keyOf(shipped, 'wide', (id) => id === 'crocus-city-hall'));
		expect(left).toEqual(['attack', 'size', 'lowest', 'ground', 'source']);
		const years = dataset({
			events: [event([date(1, '2020-05')], { when: vagueDate('2020-05') })]
		});
		expect(idsOf(keyOf(years, 'wide'))).toEqual(['attack', 'noNumber', 'bar']);
	});

	it('draws each inside its sample', () => {
		for (const { id, sample } of keyOf(shipped, 'wide')) {
			for (const { y, mark } of sample.places) {
				expect(y - mark.geometry.radius, id).toBeGreaterThanOrEqual(0);
				expect(y + mark.geometry.radius, id).toBeLessThanOrEqual(SAMPLE.height);
			}
			expect(sample.places.length + sample.paths.length + (sample.source ?? 0), id).not.toBe(0);
		}
	});
});
