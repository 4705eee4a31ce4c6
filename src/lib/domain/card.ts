import { cards as words } from '$messages/cards';
import { claimSentences } from '$messages/claimSentences';
import { messages } from '$messages';
import { popups } from '$messages/popups';
import { contradictionsOf } from './agreement';
import type { Briefing } from './briefing/briefing';
import { daysOfIssue, sourcesOf } from './dataset';
import { dayText } from './dates';
import { eventTitle } from './eventTitle';
import { headlineFigure, type Figure } from './figures';
import { jointCountries } from './jointCountries';
import type { Dataset, EventRecord } from './records';
import { attribution, datelineDate, partPhrases, spanSentence } from './sentences';
import { figureText } from './wording';

/** What the picture of a shared link says. Nothing on it is a number without who gives it. */
export interface Card {
	/** Above the title: place and date of an event, or what else it is. */
	dateline: { place: string | null; rest: string };
	title: string;
	figure: CardFigure | null;
	/** Sentences under the title or the figure. */
	lines: readonly string[];
	/** What sources exclude each other on, in a sentence; null where it is nothing. */
	differs: string | null;
	/** Until when it stands, and from how many sources. */
	asOf: string;
}

export interface CardFigure {
	/** As its source wrote it. */
	text: string;
	/** Whom it counts: "killed". */
	what: string;
	/** Who gives it, and when: "says Dimensions, 29 March". */
	says: string;
}

export function eventCard(event: EventRecord, dataset: Dataset): Card {
	const figure = headlineFigure(event, dataset);
	const differs = new Set(
		contradictionsOf(event, dataset).map(({ about }) => messages.sentences.differs[about])
	);
	return {
		dateline: { place: placeOf(event), rest: eventDay(event) },
		title: eventTitle(event),
		figure: figure && cardFigure(figure, event, dataset),
		lines: linesOf(event, figure, dataset),
		differs: differs.size > 0 ? words.differ([...differs]) : null,
		asOf: asOfText(sourcesOf(event, dataset).length, dataset)
	};
}

/** Arrests have their country in the title. */
function placeOf({ event_type, place }: EventRecord): string | null {
	return event_type === 'arrest' ? null : (place ?? null);
}

/** Ends in the dash that every event opens with. */
function eventDay(event: EventRecord): string {
	const day = datelineDate(event);
	return words.opening(placeOf(event) ? day : messages.sentences.capitalised(day));
}

function cardFigure(figure: Figure, event: EventRecord, dataset: Dataset): CardFigure | null {
	if (!figure.headline) return null;
	const what = claimSentences.figureOf[figure.field][figure.of];
	return {
		text: figure.headline.text,
		what: words.counts(what, partPhrases(event, dataset)),
		says: attribution(figure, event, dataset)
	};
}

/** How the reports stand to each other; of an event without a figure, what it is or that nobody gives one. */
function linesOf(event: EventRecord, figure: Figure | null, dataset: Dataset): string[] {
	if (!figure) {
		if (event.event_type === 'attack')
			return [popups.noSourceSays(claimSentences.figureOf.killed.victims)];
		return event.summary ? [event.summary] : [];
	}
	if (figure.headline) return [spanSentence(figure, dataset)];
	const [said] = figure.wordsOnly;
	return said?.jointly
		? [words.joint(figureText(said), jointCountries(said, dataset).length)]
		: [spanSentence(figure, dataset)];
}

export function briefingCard(briefing: Briefing, dataset: Dataset): Card {
	const { title, steps, minutes } = briefing;
	return {
		dateline: { place: null, rest: words.briefing(steps.length, minutes) },
		title,
		figure: null,
		lines: steps.map(({ heading }) => heading),
		differs: null,
		asOf: asOfText(dataset.sources.length, dataset)
	};
}

export function siteCard(subject: string, dataset: Dataset): Card {
	return {
		dateline: { place: null, rest: words.site },
		title: subject,
		figure: null,
		lines: words.siteLines,
		differs: null,
		asOf: asOfText(dataset.sources.length, dataset)
	};
}

function asOfText(sources: number, dataset: Dataset): string {
	const day = daysOfIssue(dataset).at(-1);
	return day === undefined ? '' : words.asOf(dayText(day), sources, dataset.sources.length);
}

/** The card in words, for readers who do not see it and for sites that show no pictures. */
export function cardText({ dateline, figure, lines, differs, asOf }: Card): string {
	const parts = [
		...(figure ? [words.figure(figure.text, figure.what, figure.says)] : []),
		...lines,
		...(differs === null ? [] : [differs]),
		asOf
	];
	return [words.dateline(dateline.place, dateline.rest), ...parts.map(sentence)].join(' ');
}

function sentence(text: string): string {
	return text.endsWith('.') ? text : words.sentence(text);
}
