import { filters as words } from '$messages/filters';
import { terms } from '$messages/terms';
import { dayText } from '../dates';
import { countryName } from '../places';
import type { Dataset } from '../records';
import { DEFAULT_FILTER, type Filter } from './filter';
import { countOf, LIST_KEYS, type ListKey } from './facets';
import type { Matching } from './matches';

/** One thing that a filter asks for, in words, and what takes it away again. */
export interface ActivePart {
	key: keyof Filter;
	/** Distinguishes the values of one list. */
	id: string;
	/** "Afghanistan" */
	value: string;
	/** "country" */
	kind: string;
	/** "country Afghanistan": `value` with what it is a value of. */
	named: string;
	/** What is left of the filter's part without it. */
	without: Partial<Filter>;
}

/** What the reader sees of one value of a list. */
export function optionText(key: ListKey, value: string, dataset: Dataset): string {
	switch (key) {
		case 'types':
			return among(terms.eventType, value);
		case 'outcomes':
			return among(claimOutcomes, value);
		case 'countries':
			return countryName(value);
		case 'actors':
			return dataset.actors.find(({ id }) => id === value)?.name ?? value;
		case 'stances':
			return among(terms.stance, value);
		case 'reportedBy':
			return dataset.sources.find(({ id }) => id === value)?.short_name ?? value;
	}
}

const claimOutcomes = Object.fromEntries(
	Object.entries(terms.outcome).map(([key, text]) => [key, words.capitalised(text)])
);

function among(texts: Readonly<Record<string, string>>, value: string): string {
	return texts[value] ?? value;
}

/** All that a filter asks for, in the order of the panel. */
export function activeParts(filter: Readonly<Filter>, dataset: Dataset): ActivePart[] {
	const lists = LIST_KEYS.flatMap((key) =>
		(filter[key] as readonly string[]).map((value) =>
			part(key, value, optionText(key, value, dataset), {
				[key]: (filter[key] as readonly string[]).filter((other) => other !== value)
			})
		)
	);
	const { text, from, to, least, most, corroborated, disputed, precision } = filter;
	const single = (key: keyof Filter, value: string | false | null) =>
		value === null || value === false ? [] : [part(key, '', value, { [key]: DEFAULT_FILTER[key] })];
	return [
		...single('text', text !== '' && words.value.text(text.trim())),
		...single('from', from && words.value.from(dayText(from))),
		...single('to', to && words.value.to(dayText(to))),
		...lists,
		...single('least', least !== null && words.value.least(least)),
		...single('most', most !== null && words.value.most(most)),
		...single('corroborated', corroborated && words.value.corroborated),
		...single('disputed', disputed && words.value.disputed),
		...single('precision', precision && words.value.precision(terms.wherePrecision[precision]))
	];
}

function part(key: keyof Filter, id: string, value: string, without: Partial<Filter>): ActivePart {
	const kind = words.kind[key];
	return { key, id: `${key} ${id}`, value, kind, named: words.named(kind, value), without };
}

/** A part to clear, and how many events there would then be. */
export interface Remedy {
	part: ActivePart;
	count: number;
}

/** Where nothing matches: the parts whose removal alone shows something, the one that shows most first. */
export function remedies(filter: Readonly<Filter>, matching: Matching): Remedy[] {
	return activeParts(filter, matching.dataset)
		.map((part) => ({ part, count: countOf({ ...filter, ...part.without }, matching) }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}
