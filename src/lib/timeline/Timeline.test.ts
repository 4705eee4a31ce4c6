import { mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { dataset, event, figure, vagueDate } from '../../../tests/builders/records';
import { DEFAULT_FILTER } from '$lib/domain/filter/filter';
import { NO_OTHER_NAMES } from '$lib/domain/filter/search';
import Timeline from './Timeline.svelte';
import { timelineContent } from './timelineContent';

let shown: Record<string, unknown> | null = null;

afterEach(() => {
	if (shown) void unmount(shown);
	document.body.replaceChildren();
});

/** From 2010 on one a month, but that a third of them happened in one summer. */
const EVENTS = Array.from({ length: 120 }, (_, index) => {
	const month =
		index % 3 === 0
			? `2019-0${6 + (index % 2)}`
			: `${2010 + Math.floor(index / 12)}-0${1 + (index % 9)}`;
	return event([figure(1, String(3 + (index % 40)))], {
		id: `event-${index}`,
		when: vagueDate(
			index % 5 === 0 ? month : `${month}-${String(1 + (index % 28)).padStart(2, '0')}`
		)
	});
});

function draw(events: typeof EVENTS) {
	const many = dataset({ events });
	const content = timelineContent(many);
	if (!content) throw new Error('nothing is laid out');
	const reading = {
		whole: many,
		dataset: many,
		matching: many,
		filter: DEFAULT_FILTER,
		names: NO_OTHER_NAMES,
		lens: { rule: 'latest' as const, asOf: null, source: null },
		narrow: () => Promise.resolve()
	};
	shown = mount(Timeline, {
		target: document.body,
		props: {
			content,
			view: { selectedId: null, hoveredId: null, reading },
			eventHref: (id: string) => `/events/${id}`,
			onselect: () => {},
			ongroup: () => {}
		}
	});
	return [...document.querySelectorAll<SVGElement>('.drawing')];
}

/** The columns of a histogram, each with how high it is, in px. */
function columnsIn(drawing: SVGElement) {
	const path = drawing.querySelector('.histogram')?.getAttribute('d') ?? '';
	return [...path.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)H([\d.]+)V/g)].map(([, ...numbers]) => {
		const [left = 0, foot = 0, top = 0, right = 0] = numbers.map(Number);
		return { left, right, foot, height: foot - top };
	});
}

it('draws columns over the axis of many events, at every width, the highest where most happened', () => {
	for (const drawing of draw(EVENTS)) {
		const columns = columnsIn(drawing);
		expect(columns.length).toBeGreaterThan(10);
		const highest = columns.reduce((a, b) => (b.height > a.height ? b : a));
		const axis = drawing.querySelector('.axis')?.getAttribute('d') ?? '';
		expect(axis).toContain(` ${highest.foot}H`);
		expect(highest.height).toBeGreaterThan(30);
		expect(columns.every(({ height, foot }) => height >= 1 && foot - height >= 22)).toBe(true);
		expect(columns.every(({ left, right }) => left >= 0 && right <= 100 && right > left)).toBe(
			true
		);
		const marks = [...drawing.querySelectorAll('a > svg')];
		expect(marks).toHaveLength(EVENTS.length);
		// Small marks leave the columns free.
		expect(Math.min(...marks.map((mark) => Number(mark.getAttribute('y'))))).toBeGreaterThan(
			highest.foot + 4
		);
	}
});

it('draws none over few', () => {
	for (const drawing of draw(EVENTS.slice(0, 40))) {
		expect(drawing.querySelector('.histogram')).toBeNull();
	}
});
