import type { LabelLine } from '$lib/marks/labelling';
import { messages } from '$lib/messages';
import { terms } from '$lib/messages/terms';
import type { MapEvent } from './mapEvents';

const MOST_PLACES = 2;
/** Letters in a line of a small map. */
const LONGEST_SHORT_LINE = 20;

/** Place, or title where several marks of one place stand apart, and the figure as its source wrote it. */
export function eventLabel(item: MapEvent, apart: boolean, short: boolean): LabelLine[] {
	const { event } = item;
	const said = [figureText(item, short), ...differing([item])].join(', ');
	return lines(apart ? event.title : (event.place ?? event.title), [said], short);
}

/** "Kabul: 5 attacks", "largest: at least 175 killed": how many events, and the figure of one of them. */
export function groupLabel(
	lead: MapEvent,
	members: readonly MapEvent[],
	short: boolean
): LabelLine[] {
	const places = [...new Set(members.map(({ event }) => event.place ?? event.title))];
	const heading = messages.map.group(named(places, short ? 1 : MOST_PLACES), eventCount(members));
	const largest = lead.figure.isNumber ? [messages.map.largest(figureText(lead, short))] : [];
	return lines(heading, [...largest, ...differing(members)], short);
}

/** What the sources of these events exclude each other on: the sign ≠ never stands without it. */
function differing(items: readonly MapEvent[]): string[] {
	const disputes = [...new Set(items.flatMap(({ disputes }) => disputes))];
	return disputes.length > 0
		? [messages.map.differs(disputes.map((about) => terms.disputed[about]))]
		: [];
}

/** The first places by name; where only one would be left, it is named too. */
function named(places: readonly string[], most: number): string[] {
	const more = places.length - most;
	if (more < (most === 1 ? 1 : 2)) return [...places];
	return [...places.slice(0, most), messages.map.morePlaces(more)];
}

function eventCount(members: readonly MapEvent[]): string {
	const types = [...new Set(members.map(({ event }) => event.event_type))];
	const [only] = types;
	return only !== undefined && types.length === 1
		? terms.eventTypeCount[only](members.length)
		: messages.map.events(members.length);
}

function figureText({ figure }: MapEvent, short: boolean): string {
	return short ? figure.short : figure.text;
}

function lines(bold: string, plain: readonly string[], short: boolean): LabelLine[] {
	const line = (weight: number) => (text: string) => ({ text, size: 13, weight });
	const broken = (text: string) => (short ? breakLine(text) : [text]);
	return [...broken(bold).map(line(650)), ...plain.flatMap(broken).map(line(450))];
}

/** Two lines of about one length, where one would be too long for a small map. */
export function breakLine(text: string): string[] {
	if (text.length <= LONGEST_SHORT_LINE) return [text];
	const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
	const middle = text.length / 2;
	const [first, ...rest] = spaces;
	if (first === undefined) return [text];
	const at = rest.reduce(
		(best, index) => (Math.abs(index - middle) < Math.abs(best - middle) ? index : best),
		first
	);
	return [text.slice(0, at), text.slice(at + 1)];
}
