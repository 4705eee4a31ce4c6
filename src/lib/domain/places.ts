import { joined } from '$messages/joined';
import { terms } from '$messages/terms';
import type { EventRecord } from './records';

const countries: Readonly<Record<string, string>> = terms.country;

/** A country's name; its code where the interface has no name for it. */
export function countryName(iso3: string): string {
	return countries[iso3] ?? iso3;
}

/** The country of an event by name; its place, or its title, where no source says the country. */
export function countryOf(event: EventRecord): string {
	return event.iso3 ? countryName(event.iso3) : (event.place ?? event.title);
}

/** "Kabul, Afghanistan"; null where no source gives a place. */
export function placeLine(event: EventRecord): string | null {
	const country = event.iso3 ? countryName(event.iso3) : null;
	const parts = [event.place, country].filter((part) => part !== undefined && part !== null);
	return parts.length > 0 ? joined.commas([...new Set(parts)]) : null;
}
