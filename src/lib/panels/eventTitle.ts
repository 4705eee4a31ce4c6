import type { EventRecord } from '$lib/domain/records';
import { popups } from '$lib/messages/popups';
import { countryOf } from './places';

/** What an event is called where it stands alone: "Arrests in Germany" needs its country. */
export function eventTitle(event: EventRecord): string {
	return event.event_type === 'arrest' ? popups.country.title(countryOf(event)) : event.title;
}
