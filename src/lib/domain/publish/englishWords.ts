import { dateWords } from '$lib/messages/en/dates';
import { pages } from '$lib/messages/en/pages';
import { popups } from '$lib/messages/en/popups';
import { sentences } from '$lib/messages/en/sentences';
import { terms } from '$lib/messages/en/terms';
import { dateTextIn } from '../dates';
import type { EventRecord, VagueDate } from '../records';
import { datelineDates } from '../sentences';

const countries: Readonly<Record<string, string>> = terms.country;

/*
 * What is published is one set of files for all languages of the interface, and a citation must be the same whoever
 * copies it: so its words are English in every build, whatever `$messages` stands for.
 */

/** As `dateText`. */
export function englishDate(when: VagueDate): string {
	return dateTextIn({ dateWords, words: sentences }, when);
}

/** As `eventName`. */
export function englishName(event: EventRecord): string {
	const isArrest = event.event_type === 'arrest';
	const date = sentences.or([...new Set(datelineDates(event).map(englishDate))]);
	return pages.event.title(
		isArrest ? popups.country.title(englishCountry(event)) : event.title,
		isArrest ? null : (event.place ?? null),
		date
	);
}

/** As `countryOf`. */
function englishCountry({ iso3, place, title }: EventRecord): string {
	return iso3 ? (countries[iso3] ?? iso3) : (place ?? title);
}
