import { filters } from '$messages/filters';
import { summary as words } from '$messages/summary';
import { terms } from '$messages/terms';
import { headlineFigure, markReading } from '../figures';
import type { Dataset, EventRecord, FigureClaim } from '../records';
import { spanOfDates } from '../spanOfDates';
import { shortFigureText } from '../wording';
import { activeParts, type ActivePart } from './activeParts';
import { DEFAULT_FILTER, type Filter } from './filter';

/** What is on screen, in a line and a sentence. */
export interface Summary {
	/** How much: "5 of 13 events, and arrests in 2 of 10 countries". */
	heading: string;
	/** When, what figures, and what is left out. */
	sentence: string;
}

/** What is said of the events on screen: of `shown`, out of `all` that the lens has. */
export function summaryOf(
	shown: Dataset,
	all: Dataset = shown,
	filter: Readonly<Filter> = DEFAULT_FILTER
): Summary {
	const reports = new Set(shown.events.flatMap(({ claims }) => claims.map(({ source }) => source)));
	const parts = [
		shown.events.length > 0 && words.from(spanOfDates(shown), reports.size),
		figuresOf('attack', shown) ?? figuresOf('operation', shown),
		shown.events.length < all.events.length && words.leftOut(namedByKey(activeParts(filter, all)))
	];
	return {
		heading: headingOf(shown, all),
		sentence: words.sentence(parts.filter((part) => typeof part === 'string'))
	};
}

function headingOf(shown: Dataset, all: Dataset): string {
	const [events, arrests] = countsOf(shown);
	const [allEvents, allArrests] = countsOf(all);
	return shown.events.length === all.events.length
		? words.heading(events, arrests)
		: words.headingOf(events, allEvents, arrests, allArrests);
}

function countsOf({ events }: Dataset): [events: number, arrests: number] {
	const arrests = events.filter(({ event_type }) => event_type === 'arrest').length;
	return [events.length - arrests, arrests];
}

/**
 * The smallest and the largest figure that stands for one event of a type, as their sources wrote them. No sum: the
 * sum of spans is longer to tell than one sentence has room for, and is told on the page of the table.
 */
function figuresOf(type: 'attack' | 'operation', dataset: Dataset): string | null {
	const events = dataset.events.filter(({ event_type }) => event_type === type);
	const counted = events
		.map((event) => ({ event, best: markReading(event, dataset).best }))
		.filter(({ best }) => best !== null)
		.sort((a, b) => (a.best ?? 0) - (b.best ?? 0));
	const [least, most] = [counted[0], counted.at(-1)];
	if (!least || !most) return null;
	const ends = [endOf(least.event, dataset, 0), endOf(most.event, dataset, -1)];
	return words.figures[type]([...new Set(ends)], events.length - counted.length);
}

/** An event's headline as one source wrote it: the lowest of those that stand for it, or the highest. */
function endOf(event: EventRecord, dataset: Dataset, end: 0 | -1): string {
	const figure = headlineFigure(event, dataset);
	const ordered = [...(figure?.headline?.claims ?? [])].sort((a, b) => numberOf(a) - numberOf(b));
	const claim = ordered.at(end);
	if (!figure || !claim) return '';
	const text = shortFigureText(claim);
	return figure.of === 'civilians' || figure.of === 'security_forces'
		? words.counted(text, terms.counted[figure.of])
		: text;
}

function numberOf({ low, high }: FigureClaim): number {
	return high ?? low ?? 0;
}

/** "country Afghanistan or Iran": of a list one value is enough; of all else, as of two dates, each has to hold. */
function namedByKey(parts: readonly ActivePart[]): string[] {
	const keys = [...new Set(parts.map(({ key }) => key))];
	return keys.map((key) => {
		const same = parts.filter((part) => part.key === key);
		return filters.namedAny(
			same[0]?.kind ?? '',
			same.map(({ value }) => value)
		);
	});
}
