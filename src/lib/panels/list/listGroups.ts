import { dateText } from '$lib/domain/dates';
import { countryName } from '$lib/domain/places';
import type { EventRecord, VagueDate } from '$lib/domain/records';
import type { ListGroup } from '$lib/domain/vocabulary';
import { listOrder as words } from '$messages/listOrder';

/** What an event stands under. `key` sorts the groups; null for what has none of its own. */
export interface Grouped {
	key: string | null;
	heading: string | null;
}

export function headingOf({ iso3, when }: EventRecord, group: ListGroup): Grouped {
	switch (group) {
		case 'none':
			return { key: null, heading: null };
		case 'country':
			return iso3 === undefined
				? { key: null, heading: words.noCountry }
				: { key: countryName(iso3), heading: countryName(iso3) };
		case 'year':
			return span(when, 4);
		case 'month':
			return span(when, 7);
	}
}

/** The years or months that a date may lie in, an open end left out: 4 letters of a day are its year, 7 its month. */
function span({ earliest, latest }: VagueDate, letters: 4 | 7): Grouped {
	const [first = null, last = first] = [earliest, latest]
		.filter((day) => day !== null)
		.map((day) => day.slice(0, letters));
	if (first === null || last === null) return { key: null, heading: words.noDate };
	const edtf = first === last ? first : `${first}/${last}`;
	return {
		key: first,
		heading: dateText({ edtf, earliest, latest, precision: 5, approximate: false })
	};
}
