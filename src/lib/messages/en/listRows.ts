import { counts } from './counts';
import { sentences } from './sentences';

/** What the rules make of an event for a row of the list; the front page gets it as text. */
export const listRows = {
	placeNotGiven: 'place not given',
	/** A place too wide for a mark. */
	notOnMap: (place: string) => `${place} (not on the map)`,
	placeAndDate: (place: string, date: string) => `${place}, ${date}`,
	noFigure: 'no figure',
	noNumber: 'no number given',
	parts: (part: string) => `and ${part}`,
	/** Who a figure counts where its statement counts others apart: "civilians, and 13 security forces". */
	countedApart: (counted: string, others: readonly string[]) =>
		`${counted}, and ${sentences.and(others)}`,
	arrests: (countries: number) =>
		`Arrests in ${countries} ${counts.form(countries, { one: 'country', other: 'countries' })}`,
	arrestsSome: (first: string, second: string, more: number) =>
		more > 0 ? `${first}, ${second} and ${more} more` : second ? `${first} and ${second}` : first,
	inAll: 'in all, not by country',
	/** Where the statement covers some of the countries listed. */
	inTogether: (countries: number) => `in ${sentences.count(countries)} of them together`,
	jointly: 'in several countries'
} as const;
