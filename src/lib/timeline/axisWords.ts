import { positionOf, type PlacedPart } from '$lib/domain/timeline/axisParts';
import { timeline } from '$messages/timeline';
import { spanTitle } from './spanTitle';
import type { TimeTick } from './ticks';
import { widthOf, type WidthName } from './widths';

/** Something written on the timeline: across in hundredths of the width and px from there, down in px. */
export interface AxisWord {
	kind: 'title' | 'tick' | 'note' | 'digit';
	x: number;
	dx?: number;
	y: number;
	text: string;
}

const TITLE = 15;
const NOTE = 140;
/** Px that a title with the full names of its months takes, and one that also says by what it is drawn. */
const LONG = 200;
const WITH_GRAIN = 120;
/** With less room a title would be cut off, and the names of the lines say the years. */
const LEAST_TITLE = 40;

/** What stands over and under the axis: which time each part shows, the names of its lines, and what else there is. */
export function axisWords(
	lines: readonly { part: PlacedPart; ticks: readonly TimeTick[] }[],
	{ name, undated, end }: { name: WidthName; undated: number; end: number }
): AxisWord[] {
	const { least, names } = widthOf(name);
	const detail = lines.find(({ part }) => part.isDetail)?.part;
	return [
		...lines
			.map(({ part }) => ({ part, room: ((part.right - part.left) / 100) * least }))
			.filter(({ room }) => room > LEAST_TITLE)
			.map(({ part, room }) => titleOf(part, room)),
		...lines.flatMap(({ part, ticks }) =>
			ticks.map(({ moment, label }): AxisWord => {
				return { kind: 'tick', x: round(positionOf(moment, [part])), y: names, text: label };
			})
		),
		...(undated > 0
			? [{ kind: 'title', x: round(end), dx: 8, y: TITLE, text: timeline.noDate(undated) } as const]
			: []),
		...(detail && name === 'wide'
			? [{ kind: 'note', x: round(detail.left), y: NOTE, text: timeline.issued } as const]
			: [])
	];
}

function titleOf(part: PlacedPart, room: number): AxisWord {
	const title = spanTitle(part, room < LONG ? 'short' : 'long');
	const text = part.isDetail && room > WITH_GRAIN ? timeline.byDay(title) : title;
	return { kind: 'title', x: round(part.left), y: TITLE, text };
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
