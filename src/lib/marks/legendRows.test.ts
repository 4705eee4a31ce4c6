import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '$lib/domain/vocabulary';
import { legendRows as words } from '$messages/legendRows';
import { LEGEND_ROWS } from './legendRows';

describe('LEGEND_ROWS', () => {
	it('has one row for everything the legend has words for', () => {
		expect(LEGEND_ROWS.map(({ id }) => id).toSorted()).toEqual(Object.keys(words.rows).toSorted());
	});

	it('shows the sign of every type', () => {
		const types = LEGEND_ROWS.flatMap(({ sample }) => (sample.kind === 'glyph' ? sample.type : []));
		expect(types.toSorted()).toEqual([...EVENT_TYPES].toSorted());
	});

	it('draws each part of a figure where its row speaks of it, and not elsewhere', () => {
		const figures = LEGEND_ROWS.filter(({ section }) => section === 'figure');
		const parts = figures.map(({ id, sample }) => {
			if (sample.kind !== 'mark') throw new Error(`${id} is no mark`);
			const { innerRadius, ring, hollow } = sample.geometry;
			const ringKind = ring && (ring.dasharray ? 'dashed' : 'closed');
			return { id, line: innerRadius !== null, ring: ringKind, hollow };
		});
		expect(parts).toEqual([
			{ id: 'headline', line: false, ring: null, hollow: false },
			{ id: 'lowest', line: true, ring: null, hollow: false },
			{ id: 'highest', line: false, ring: 'closed', hollow: false },
			{ id: 'open', line: false, ring: 'dashed', hollow: false },
			{ id: 'noNumber', line: false, ring: null, hollow: true }
		]);
	});
});
