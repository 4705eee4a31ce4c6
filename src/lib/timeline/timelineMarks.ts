import { markReading } from '$lib/domain/figures';
import { dateText } from '$lib/domain/dates';
import { countryOf } from '$lib/domain/places';
import type { Dataset, EventRecord, EventType } from '$lib/domain/records';
import { accessibleName } from '$lib/domain/sentences';
import { disputedSpan, spanOf, type ClosedSpan, type DaySpan } from '$lib/domain/timeline/daySpan';
import { markGeometry, type MarkGeometry } from '$lib/marks/markGeometry';
import { MARK_K } from '$lib/marks/markScale';
import { language } from '$messages/language';
import { timeline } from '$messages/timeline';

/** An event with all that its mark on the timeline shows, whatever the width. */
export interface TimelineMark {
	/** Of its first event. */
	id: string;
	/** One event; arrests that one date is given for are one mark. */
	ids: readonly string[];
	type: EventType;
	/** The mark in words. */
	name: string;
	geometry: MarkGeometry;
	/** Half the width of what a pointer meets, in px. */
	hit: number;
	/** Null where no date is given. */
	span: DaySpan | null;
	bracket: ClosedSpan | null;
}

/** Half of the least target, in px. */
const LEAST_REACH = 12;

/** A mark an event, by date; those without one last. */
export function timelineMarks(dataset: Dataset): TimelineMark[] {
	const arrests = dataset.events.filter(({ event_type }) => event_type === 'arrest');
	const others = dataset.events.filter(({ event_type }) => event_type !== 'arrest');
	const dates = [...new Set(arrests.map(({ when }) => when.edtf))];
	const groups = dates.map((date) => arrests.filter(({ when }) => when.edtf === date));
	return [...others.map((event) => [event]), ...groups]
		.map((events) => markOf(events, dataset))
		.sort((a, b) => startOf(a) - startOf(b) || a.name.localeCompare(b.name, language.tag));
}

function markOf(events: readonly EventRecord[], dataset: Dataset): TimelineMark {
	const [first] = events;
	if (!first) throw new Error('a mark stands for no event');
	const geometry = markGeometry(markReading(first, dataset), MARK_K.timeline);
	return {
		id: first.id,
		ids: events.map(({ id }) => id),
		type: first.event_type,
		name:
			events.length === 1
				? accessibleName(first, dataset)
				: timeline.arrests(events.map(countryOf), dateText(first.when)),
		geometry,
		hit: Math.max(LEAST_REACH, geometry.outerRadius),
		span: spanOf(first.when),
		bracket: disputedSpan(first)
	};
}

function startOf({ span }: TimelineMark): number {
	return span?.from ?? span?.to ?? Infinity;
}
