import { pages } from '$messages/pages';
import { eventTitle } from './eventTitle';
import type { EventRecord } from './records';
import { datelineDate } from './sentences';

/** An event as its page is headed: "Airport attack, Kabul, 26 August 2021". Never with a toll. */
export function eventName(event: EventRecord): string {
	const isArrest = event.event_type === 'arrest';
	return pages.event.title(
		eventTitle(event),
		isArrest ? null : (event.place ?? null),
		datelineDate(event)
	);
}
