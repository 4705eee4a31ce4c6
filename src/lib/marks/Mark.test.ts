import { mount, unmount, type ComponentProps } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import type { MarkReading } from '$lib/domain/figures';
import Mark from './Mark.svelte';
import { markGeometry } from './markGeometry';

const lone: MarkReading = {
	event_type: 'attack',
	best: 24,
	low: 24,
	high: 24,
	open: false,
	highOpen: false
};
let mark: Record<string, never> | null = null;

function draw(reading: MarkReading, props: Partial<ComponentProps<typeof Mark>> = {}) {
	const target = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	document.body.append(target);
	const geometry = markGeometry(reading, undefined, 'more than 1,000');
	mark = mount(Mark, { target, props: { type: reading.event_type, geometry, ...props } });
	return target;
}

afterEach(() => {
	if (mark) void unmount(mark);
	document.body.replaceChildren();
});

describe('Mark', () => {
	it('takes its colour from the theme by its type', () => {
		expect(draw(lone).querySelector('g')?.getAttribute('color')).toBe('var(--attack)');
	});

	it('draws a lone number as one disc', () => {
		expect(draw(lone).querySelectorAll('path')).toHaveLength(1);
	});

	it('draws ring, disc and line in this order, so that none hides another', () => {
		const svg = draw({ ...lone, low: 9, high: 90 });
		const parts = [...svg.querySelectorAll('path')].map((path) => path.getAttribute('class'));
		expect(parts.map((part) => part?.split(' ')[0])).toEqual([
			'ring-casing',
			'ring',
			'disc',
			'inner-line'
		]);
	});

	it('writes a number beyond the scale in the words of its source', () => {
		expect(draw({ ...lone, best: 1001, open: true }).textContent).toContain('1,000');
		document.body.replaceChildren();
		expect(draw(lone).textContent.trim()).toBe('');
	});

	it('marks only a dispute with the sign, and shows selection and keyboard apart', () => {
		expect(draw(lone).querySelectorAll('circle')).toHaveLength(0);
		expect(draw(lone, { disputed: true }).querySelectorAll('circle')).toHaveLength(1);
		const both = draw(lone, { selected: true, cursor: true });
		expect(both.querySelectorAll('path')).toHaveLength(5);
		expect(both.querySelectorAll('[stroke-dasharray]')).toHaveLength(1);
	});
});
