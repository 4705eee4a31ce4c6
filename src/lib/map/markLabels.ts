import { figurePhrase } from '$lib/domain/sentences';
import type { LabelLine } from '$lib/marks/labelling';
import { messages } from '$lib/messages';
import type { MapEvent } from './mapEvents';

const MOST_PLACES = 2;

/** Place, or title where several marks of one place stand apart, and the figure as its source wrote it. */
export function eventLabel(item: MapEvent, apart: boolean, short: boolean): LabelLine[] {
	const { event, disputes } = item;
	const differs = disputes.filter((about) => about === 'place' || about === 'target');
	const said = [figureText(item, short)];
	if (differs.length > 0) {
		said.push(messages.map.differs(differs.map((about) => messages.terms.disputed[about])));
	}
	return lines(apart ? event.title : (event.place ?? event.title), said.join(', '));
}

/** "Kabul: 5 attacks", "largest: at least 175 killed": how many events, and the figure of one of them. */
export function groupLabel(
	lead: MapEvent,
	members: readonly MapEvent[],
	short: boolean
): LabelLine[] {
	const places = [...new Set([lead, ...members].map(({ event }) => event.place ?? event.title))];
	const named =
		places.length > MOST_PLACES + 1
			? [...places.slice(0, MOST_PLACES), messages.map.morePlaces(places.length - MOST_PLACES)]
			: places;
	const heading = messages.map.group(named, eventCount(members));
	return lines(
		heading,
		lead.figure?.headline ? messages.map.largest(figureText(lead, short)) : null
	);
}

function eventCount(members: readonly MapEvent[]): string {
	const types = [...new Set(members.map(({ event }) => event.event_type))];
	const [only] = types;
	return only !== undefined && types.length === 1
		? messages.terms.eventTypeCount[only](members.length)
		: messages.map.events(members.length);
}

function figureText({ event, figure }: MapEvent, short: boolean): string {
	if (event.event_type === 'warning' || event.event_type === 'control') {
		return messages.sentences.eventTypes[event.event_type];
	}
	if (!figure?.headline) return messages.map.noNumber;
	return short ? figure.headline.text : figurePhrase(figure);
}

function lines(bold: string, plain: string | null): LabelLine[] {
	const first = { text: bold, size: 13, weight: 650 };
	return plain === null ? [first] : [first, { text: plain, size: 13, weight: 450 }];
}
