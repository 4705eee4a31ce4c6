import { describe, expect, it } from 'vitest';
import { dataset as shipped } from '$lib/server/geodata';
import { dataset, date, event, figure, vagueDate } from '../../../tests/builders/records';
import { timelineContent } from './timelineContent';
import { timelineLayout } from './timelineLayout';
import { timelineMarks } from './timelineMarks';
import timelineSource from './Timeline.svelte?raw';
import { widthFor, WIDTHS } from './widths';

const layoutOf = (data: typeof shipped, name = 'wide') => {
	const layout = timelineContent(data)?.layouts.find((one) => one.name === name);
	if (!layout) throw new Error('nothing is laid out');
	return layout;
};

describe('the timeline of the dataset', () => {
	it.each(WIDTHS.map(({ name }) => name))('shows every event once when %s', (name) => {
		const { places } = layoutOf(shipped, name);
		const ids = places.flatMap(({ mark }) => mark.ids);
		expect(ids.toSorted()).toEqual(shipped.events.map(({ id }) => id).toSorted());
	});

	it('parts March 2024 from the years before it', () => {
		const titles = layoutOf(shipped).words.filter(({ kind }) => kind === 'title');
		expect(titles.map(({ text }) => text)).toEqual([
			'December 2016 to February 2024',
			'March 2024, by day'
		]);
	});

	it('draws a bar for every vague date, an arrow for an open one, and a bracket for a disputed one', () => {
		const { paths } = layoutOf(shipped);
		const kinds = (id: string) =>
			paths.filter(({ of }) => of === id).map(({ kind }) => kind.split(' ')[0]);
		expect(kinds('kabul-airport')).toEqual(['bar']);
		expect(kinds('kabul-embassy')).toEqual(['bar', 'thin']);
		expect(kinds('moscow-warning')).toEqual(['thin']);
		expect(kinds('menaka-control')).toEqual(['thin']);
		expect(kinds('crocus-city-hall')).toEqual([]);
	});

	it('runs no bar over the bracket of another event where there is room', () => {
		const { paths } = layoutOf(shipped);
		const heights = (id: string) =>
			paths
				.filter(({ of }) => of === id)
				.flatMap(({ d }) => [...d.matchAll(/M[\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y)));
		const bracket = heights('kabul-embassy');
		const [bar = NaN] = heights('arrests-rus');
		expect(bar < Math.min(...bracket) || bar > Math.max(...bracket) + 10).toBe(true);
	});

	it('stands marks on their true dates, in order, and inside the strip', () => {
		for (const { places, height, parts } of timelineContent(shipped)?.layouts ?? []) {
			for (const { x, y, mark } of places) {
				expect(x).toBeGreaterThanOrEqual(parts[0]?.left ?? NaN);
				expect(x).toBeLessThanOrEqual(parts.at(-1)?.right ?? NaN);
				expect(y + mark.geometry.outerRadius).toBeLessThan(height);
			}
		}
	});

	it.each(WIDTHS)(
		'lets each mark be told from the others, and hit, when $name',
		({ name, least }) => {
			const { places } = layoutOf(shipped, name);
			const reach = ({ mark: { geometry } }: (typeof places)[number]) =>
				geometry.shape === 'swatch' ? 7 : geometry.outerRadius;
			const covered = places.flatMap((a, index) =>
				places
					.slice(index + 1)
					.filter((b) => Math.hypot(((a.x - b.x) / 100) * least, a.y - b.y) < reach(a) + reach(b))
					.map((b) => `${a.mark.id} and ${b.mark.id}`)
			);
			expect(covered).toEqual([]);
		}
	);

	it('is as wide as the stylesheet says', () => {
		const rules = [...timelineSource.matchAll(/@container timeline \(min-width: (\d+)px\)/g)];
		expect(rules.map(([, px]) => Number(px))).toEqual(WIDTHS.slice(1).map(({ least }) => least));
		expect([300, 528, 947, 948].map(widthFor)).toEqual(['narrow', 'medium', 'medium', 'wide']);
	});
});

describe('the timeline of other datasets', () => {
	const many = Array.from({ length: 48 }, (_, index) =>
		event([figure(1, String(index + 3))], {
			id: `event-${index}`,
			when: vagueDate(`20${String(10 + (index % 12)).padStart(2, '0')}-0${1 + (index % 9)}`)
		})
	);

	it('counts many events in columns above the axis', () => {
		const kinds = (events: typeof many) =>
			layoutOf(dataset({ events })).paths.map(({ kind }) => kind);
		expect(kinds(many)).toContain('histogram');
		expect(kinds(many.slice(0, 40))).not.toContain('histogram');
	});

	it('keeps what has no date in a tray beside the axis', () => {
		const undated = event([figure(1, '3')], {
			id: 'undated',
			when: { ...vagueDate('2024'), edtf: '' }
		});
		const { places, parts, words } = layoutOf(
			dataset({ events: [event([date(1, '2020-05')], { when: vagueDate('2020-05') }), undated] })
		);
		const place = places.find(({ mark }) => mark.id === 'undated');
		expect(place?.x).toBeGreaterThan(parts.at(-1)?.right ?? NaN);
		expect(words.map(({ text }) => text)).toContain('No date given: 1');
	});

	it('is none without a date', () => {
		expect(timelineContent(dataset())).toBeNull();
	});

	it('keeps the axis where a lens shows other events', () => {
		const content = timelineContent(shipped);
		if (!content) throw new Error('nothing is laid out');
		const fewer = timelineMarks({ ...shipped, events: shipped.events.slice(0, 3) });
		const layout = timelineLayout(fewer, content.axis, 'wide');
		expect(layout.parts).toEqual(layoutOf(shipped).parts);
		expect(layout.places).toHaveLength(3);
	});
});
