import { eventOf } from '$lib/domain/dataset';
import type { Opened } from '$lib/domain/opened';
import type { Dataset } from '$lib/domain/records';
import { liveMap } from '$messages/liveMap';

/** The accessible name of what is open. */
export function nameOfOpened(opened: Opened, dataset: Dataset): string {
	switch (opened.kind) {
		case 'none':
			return '';
		case 'event':
			return eventOf(dataset, opened.id)?.title ?? '';
		case 'group':
			return liveMap.popupOfGroup;
		case 'country':
			return (
				dataset.events.find(
					({ event_type, iso3 }) => event_type === 'arrest' && iso3 === opened.iso3
				)?.title ?? opened.iso3
			);
	}
}
