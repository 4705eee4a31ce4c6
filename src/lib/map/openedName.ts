import { eventOf } from '$lib/domain/dataset';
import type { Opened } from '$lib/domain/opened';
import type { Dataset } from '$lib/domain/records';
import { messages } from '$lib/messages';

/** The accessible name of what is open. */
export function nameOfOpened(opened: Opened, dataset: Dataset): string {
	switch (opened.kind) {
		case 'none':
			return '';
		case 'event':
			return eventOf(dataset, opened.id)?.title ?? '';
		case 'group':
			return messages.map.popupOfGroup;
		case 'country':
			return (
				dataset.events.find(
					({ event_type, iso3 }) => event_type === 'arrest' && iso3 === opened.iso3
				)?.title ?? opened.iso3
			);
	}
}
