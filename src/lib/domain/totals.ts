import { headlineFigure, markReading, type Figure } from './figures';
import type { Dataset, EventRecord } from './records';

/**
 * A sum over events of one type, of one kind of people. It is a span of what reports add up to, and no source's own:
 * it never mixes attacks with operations, or victims with suspects.
 */
export interface Total {
	of: 'victims' | 'suspects';
	/** The events with a number, and those without one. */
	counted: readonly EventRecord[];
	silent: readonly EventRecord[];
	/** Sums of the lowest and of the highest report on each. */
	low: number;
	high: number;
	/** Sum of the headlines. */
	best: number;
	/** Some highest report leaves its end open. */
	open: boolean;
	/** Ids of the sources whose claims were added. */
	sources: readonly string[];
}

const KINDS = [
	{ type: 'attack', of: 'victims' },
	{ type: 'operation', of: 'suspects' }
] as const;

/** The sums that make sense for a dataset: none where fewer than two events have a number. */
export function totalsOf(dataset: Dataset): Total[] {
	return KINDS.flatMap(({ type, of }) => {
		const events = dataset.events.filter(({ event_type }) => event_type === type);
		const total = totalOf(events, of, dataset);
		return total ? [total] : [];
	});
}

function totalOf(events: readonly EventRecord[], of: Total['of'], dataset: Dataset): Total | null {
	const readings = events.map((event) => ({ event, ...markReading(event, dataset) }));
	const counted = readings.filter(({ best }) => best !== null);
	if (counted.length < 2) return null;
	const sum = (end: 'low' | 'best' | 'high') =>
		counted.reduce((total, reading) => total + (reading[end] ?? 0), 0);
	const figures = counted.flatMap(({ event }) => headlineFigure(event, dataset) ?? []);
	return {
		of,
		counted: counted.map(({ event }) => event),
		silent: readings.filter(({ best }) => best === null).map(({ event }) => event),
		low: sum('low'),
		high: sum('high'),
		best: sum('best'),
		open: counted.some(({ highOpen }) => highOpen),
		sources: sourcesBehind(figures, dataset)
	};
}

/** In the order of their numbers. */
function sourcesBehind(figures: readonly Figure[], dataset: Dataset): string[] {
	const ids = new Set(figures.flatMap(({ counting }) => counting.map(({ source }) => source)));
	return dataset.sources.filter(({ id }) => ids.has(id)).map(({ id }) => id);
}
