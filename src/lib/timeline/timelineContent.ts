import { dayOfIssue } from '$lib/domain/dataset';
import { dayNumber } from '$lib/domain/dates';
import type { Dataset } from '$lib/domain/records';
import { axisParts, type AxisPart } from '$lib/domain/timeline/axisParts';
import { isClosed, spanOf, type ClosedSpan } from '$lib/domain/timeline/daySpan';
import { wholeSpan } from '$lib/domain/timeline/wholeSpan';
import { timelineLayout, type TimelineAxis, type TimelineLayout } from './timelineLayout';
import { timelineMarks } from './timelineMarks';
import { timeTicks, type TimeTick } from './ticks';
import { partsFor, widthOf, WIDTHS, type WidthName } from './widths';

/** The timeline as plain data, worked out when the site is built: a page need not carry what makes it. */
export interface TimelineContent extends DrawnTimeline {
	axis: TimelineAxis;
}

export interface DrawnTimeline {
	/** One a width of the strip. */
	layouts: readonly TimelineLayout[];
}

/** Null where no event has a date. */
export function timelineContent(dataset: Dataset): TimelineContent | null {
	const whole = wholeSpan(dataset);
	if (!whole) return null;
	const axis = axisOf(dataset, whole);
	const marks = timelineMarks(dataset);
	return { axis, layouts: WIDTHS.map(({ name }) => timelineLayout(marks, axis, name)) };
}

function axisOf(dataset: Dataset, whole: ClosedSpan): TimelineAxis {
	const spans = dataset.events
		// Arrests are told of by country, and would be a crowd wherever they are.
		.filter(({ event_type }) => event_type !== 'arrest')
		.map(({ when }) => spanOf(when))
		.filter((span) => span !== null)
		.filter(isClosed);
	const parts = axisParts(spans, whole);
	return {
		whole,
		parts,
		ticks: {
			narrow: ticksOf(parts, 'narrow'),
			medium: ticksOf(parts, 'medium'),
			wide: ticksOf(parts, 'wide')
		},
		sources: dataset.sources
			.map(({ id, number }) => ({ number, moment: dayNumber(dayOfIssue(dataset, id)) + 0.5 }))
			.filter(({ moment }) => moment > whole.from && moment < whole.to)
	};
}

function ticksOf(parts: readonly AxisPart[], name: WidthName): TimeTick[][] {
	const { least, label } = widthOf(name);
	return partsFor(parts, name).map((part) =>
		timeTicks(part, ((part.right - part.left) / 100) * least, label)
	);
}
