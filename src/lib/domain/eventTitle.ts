import { popups } from '$messages/popups';
import { countryOf } from './places';
import type { EventRecord } from './records';

/** What an event is called where it stands alone: "Arrests in Germany" needs its country. */
export function eventTitle(event: EventRecord): string {
	return event.event_type === 'arrest' ? popups.country.title(countryOf(event)) : event.title;
}
