import type { LabelLine, Wording } from '$lib/marks/labelling';
import { messages } from '$messages';
import { eventTypeCount } from '$messages/eventTypeCount';
import { markNames } from '$messages/markNames';
import { joined } from '$messages/joined';
import type { MapEvent } from './mapEvents';

const MOST_PLACES = 2;
/** Letters in a line of a small map; shorter lines where the longer have no room. */
const SHORT_LINES = [20, 15, 12];
/** A higher label would be a wall on a small map. */
const MOST_LINES = 7;

/** What a label says, before it is broken into lines: the first is bold. */
type Saying = readonly [string, ...string[]];

/**
 * Place, or title where several marks of one place stand apart, and the figure as its source wrote it; then the same
 * without what has least weight.
 */
export function eventWordings(item: MapEvent, apart: boolean, short: boolean): Wording[] {
	const { event } = item;
	const heading = apart ? event.title : (event.place ?? event.title);
	const figure = figureText(item, short);
	const all = joined.commas([figure, ...differing([item])]);
	return broken([[heading, all], [heading, figure], [heading]], short);
}

/** "Kabul: 5 attacks", "largest: at least 175 killed": how many events, and the figure of one of them. */
export function groupWordings(
	lead: MapEvent,
	members: readonly MapEvent[],
	short: boolean
): Wording[] {
	const heading = markNames.group(named(placesOf(members)), eventCount(members));
	const all: Saying = [heading, ...figureLines(lead, members, short)];
	return broken([all, [heading, ...largestOf(lead, short)], [heading]], short);
}

/** A group for readers by ear, who have no need of shorter words. */
export function groupName(lead: MapEvent, members: readonly MapEvent[]): string {
	const heading = markNames.group(placesOf(members), eventCount(members));
	return markNames.groupName([heading, ...figureLines(lead, members, false)]);
}

function placesOf(members: readonly MapEvent[]): string[] {
	return [...new Set(members.map(({ event }) => event.place ?? event.title))];
}

/** The largest with what is disputed of it, and apart from it what is disputed of others. */
function figureLines(lead: MapEvent, members: readonly MapEvent[], short: boolean): string[] {
	const others = members.filter((member) => member !== lead && member.disputes.length > 0);
	const of = differing(others).map((text) => markNames.another(others.length, text));
	const largest = largestOf(lead, short);
	if (largest.length === 0) return differing(members);
	const own = [...largest, ...differing([lead])];
	return [...(short ? own : [joined.commas(own)]), ...of];
}

function largestOf(lead: MapEvent, short: boolean): string[] {
	return lead.figure.isNumber ? [markNames.largest(figureText(lead, short))] : [];
}

/** What the sources of these events exclude each other on: the sign ≠ never stands without it. */
function differing(items: readonly MapEvent[]): string[] {
	const disputes = [...new Set(items.flatMap(({ disputes }) => disputes))];
	return disputes.length > 0
		? [markNames.differs(disputes.map((about) => messages.sentences.differs[about]))]
		: [];
}

/** Three places by name; of more the first two, and how many there are besides. */
function named(places: readonly string[]): string[] {
	const more = places.length - MOST_PLACES;
	if (more < 2) return [...places];
	return [...places.slice(0, MOST_PLACES), markNames.morePlaces(more)];
}

function eventCount(members: readonly MapEvent[]): string {
	const types = [...new Set(members.map(({ event }) => event.event_type))];
	const [only] = types;
	return only !== undefined && types.length === 1
		? eventTypeCount[only](members.length)
		: markNames.events(members.length);
}

function figureText({ figure }: MapEvent, short: boolean): string {
	return short ? figure.short : figure.text;
}

function broken(sayings: readonly Saying[], short: boolean): Wording[] {
	const lengths = short ? SHORT_LINES : [Infinity];
	const wordings = sayings.map((saying) => lengths.map((length) => linesOf(saying, length, short)));
	return wordings.map((ways) => ways.filter((lines) => lines.length <= MOST_LINES));
}

function linesOf([bold, ...plain]: Saying, longest: number, short: boolean): LabelLine[] {
	const line = (weight: number) => (text: string) => ({ text, size: short ? 12 : 13, weight });
	const parts = (text: string) => breakLine(text, longest);
	return [...parts(bold).map(line(650)), ...plain.flatMap(parts).map(line(450))];
}

/** As few lines of at most so many letters as do, all of about one length; longer only where a word is. */
export function breakLine(text: string, longest: number): string[] {
	const most = fill(text, longest).length;
	for (let length = Math.ceil(text.length / most); length < longest; length++) {
		const lines = fill(text, length);
		if (lines.length === most) return lines;
	}
	return fill(text, longest);
}

/** Each line takes words until the next would be too long for it. */
function fill(text: string, length: number): string[] {
	return text.split(' ').reduce<string[]>((lines, word) => {
		const last = lines.at(-1);
		return last !== undefined && last.length + 1 + word.length <= length
			? [...lines.slice(0, -1), `${last} ${word}`]
			: [...lines, word];
	}, []);
}
