import { list } from '../messages/list';
import { countryOf } from './places';
import type { EventRecord } from './records';

/** What an event is called where it stands alone: "Arrests in Germany" needs its country. */
export function eventTitle(event: EventRecord): string {
	return event.event_type === 'arrest' ? list.country.title(countryOf(event)) : event.title;
}
