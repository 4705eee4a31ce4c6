import { popups } from '$messages/popups';
import { DATASET_LANGUAGE } from './datasetLanguage';
import { countryOf } from './places';
import type { EventRecord } from './records';

/** What an event is called where it stands alone: "Arrests in Germany" needs its country. */
export function eventTitle(event: EventRecord): string {
	return event.event_type === 'arrest' ? popups.country.title(countryOf(event)) : event.title;
}

/** Of an event's title; undefined where the interface makes it. */
export function titleLanguage({ event_type }: EventRecord): string | undefined {
	return event_type === 'arrest' ? undefined : DATASET_LANGUAGE;
}
