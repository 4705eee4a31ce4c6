import { popups } from '../messages/popups';
import { pages } from '../messages/pages';
import { terms } from '../messages/terms';
import type { EventRecord } from './records';
import { datelineDate } from './sentences';

const countries: Readonly<Record<string, string>> = terms.country;

/** An event as its page is headed: "Airport attack, Kabul, 26 August 2021". Never with a toll. */
export function eventName(event: EventRecord): string {
	const isArrest = event.event_type === 'arrest';
	const country = countries[event.iso3 ?? ''] ?? event.place ?? event.title;
	return pages.event.title(
		isArrest ? popups.country.title(country) : event.title,
		isArrest ? null : (event.place ?? null),
		datelineDate(event)
	);
}
