import { dayText } from '$lib/domain/dates';
import type { Filter } from '$lib/domain/filter/filter';
import { countryName } from '$lib/domain/places';
import type { Dataset } from '$lib/domain/records';
import { filterNote as words } from '$messages/filterNote';
import { sentences } from '$messages/sentences';
import { terms } from '$messages/terms';

/** Which events a filter asks for, in words: "Only attacks; from 1 January 2023 on"; null where it asks for all. */
export function filterNote(filter: Readonly<Filter>, { actors, sources }: Dataset): string | null {
	const names = (records: readonly { id: string; name: string }[], ids: readonly string[]) =>
		records.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
	const documents = sources.map(({ id, short_name }) => ({ id, name: short_name }));
	const each: [readonly string[], (texts: readonly string[]) => string][] = [
		[filter.types.map((type) => words.types[type]), sentences.or],
		[filter.outcomes.map((outcome) => terms.outcome[outcome]), words.outcome],
		[filter.countries.map(countryName), words.countries],
		[names(actors, filter.actors), words.actors],
		[filter.stances.map((stance) => terms.stance[stance]), words.stances],
		[names(documents, filter.reportedBy), words.reportedBy]
	];
	const parts = [
		...each.filter(([texts]) => texts.length > 0).map(([texts, say]) => say(texts)),
		...rangeParts(filter),
		filter.corroborated && words.corroborated,
		filter.disputed && words.disputed,
		filter.precision !== null && words.precision(terms.wherePrecision[filter.precision]),
		filter.text !== '' && words.text(filter.text)
	].filter((part) => part !== false);
	return parts.length === 0 ? null : words.note(parts);
}

function rangeParts({ from, to, least, most }: Readonly<Filter>): string[] {
	return [
		from === null ? [] : words.from(dayText(from)),
		to === null ? [] : words.to(dayText(to)),
		least === null ? [] : words.least(least),
		most === null ? [] : words.most(most)
	].flat();
}
