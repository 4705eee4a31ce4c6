import type { EventRecord } from '$lib/domain/records';
import { messages } from '$lib/messages';
import { countryOf } from './places';

/** What an event is called where it stands alone: "Arrests in Germany" needs its country. */
export function eventTitle(event: EventRecord): string {
	return event.event_type === 'arrest'
		? messages.list.country.title(countryOf(event))
		: event.title;
}
