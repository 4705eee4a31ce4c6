import { mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { legendContent } from '$lib/marks/legendRows';
import { FIVE_SOURCES } from '../../../../tests/builders/records';
import Legend from '../Legend.svelte';

const READ = { sources: FIVE_SOURCES, rule: 'latest' } as const;

let legend: Record<string, never> | null = null;

function showLegend(layout: 'strip' | 'sheet'): string[] {
	legend = mount(Legend, {
		target: document.body,
		props: { content: legendContent(READ), layout }
	});
	return [...document.querySelectorAll('ul li span')].map(
		(words) => words.firstChild?.textContent ?? ''
	);
}

afterEach(() => {
	if (legend) void unmount(legend);
	document.body.replaceChildren();
});

describe('Legend', () => {
	it.each(['strip', 'sheet'] as const)('says every row once as a %s', (layout) => {
		const rows = showLegend(layout);
		const labels = legendContent(READ).rows.map(({ label }) => label);
		expect(rows.map((words) => words.trim()).toSorted()).toEqual(labels.toSorted());
	});

	it('names the source that each boxed digit stands for', () => {
		showLegend('strip');
		const sources = [...document.querySelectorAll('ol li')].map((li) => li.textContent);
		expect(sources).toHaveLength(FIVE_SOURCES.length);
		expect(sources[4]).toMatch(/5\s*Source 5\s*29 Mar 2024/);
	});

	it('says in words what area means', () => {
		showLegend('strip');
		expect(document.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
			'Area: people killed, by the headline number'
		);
	});

	it('draws no element with a style attribute, which the policy of the site forbids', () => {
		showLegend('sheet');
		expect(document.querySelectorAll('[style]')).toHaveLength(0);
	});
});
