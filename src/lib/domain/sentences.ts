import { messages } from '$messages';
import { claimSentences } from '$messages/claimSentences';
import { figurePhrase as phraseOf } from '$messages/figurePhrase';
import { joined } from '$messages/joined';
import { contradictionsOf, dateAgreement } from './agreement';
import { hasNumber } from './counting';
import { claimsOf, sourceOf } from './dataset';
import { dateText, dateTextBeside, daysSpanned, daysBetweenText, shortDateText } from './dates';
import { headlineFigure, headlineParts, spanText, type Figure } from './figures';
import type { Dataset, EventRecord, FigureClaim, VagueDate } from './records';
import { VICTIM_KINDS } from './vocabulary';
import { shortFigureText } from './wording';

const words = messages.sentences;

/**
 * Who says a headline: "says Dimensions, 29 March". A source that passes a figure on names the speaker first. The
 * year stands where it is not the event's.
 */
export function attribution(figure: Figure, event: EventRecord, dataset: Dataset): string {
	const claims = figure.headline?.claims ?? [];
	const sources = claims.map(({ source }) => sourceOf(dataset, source));
	const speakers = new Set(claims.map(({ attributed_to }) => attributed_to));
	const [speaker] = speakers.size === 1 ? speakers : [];
	const year = event.when.edtf.slice(0, 4);
	const names = sources.map(({ short_name }) => short_name);
	const dates = sources.map(({ issued }) => dateTextBeside(issued, year));
	const date = words.and([...new Set(dates)]);
	return speaker ? claimSentences.saysBy(speaker, names, date) : claimSentences.says(names, date);
}

/** "some 140 killed", "3 suspects killed", "civilians killed: no number given". */
export function figurePhrase(figure: Figure): string {
	const { field, of, headline } = figure;
	return headline
		? phraseOf(headline.text, field, of)
		: claimSentences.noNumberOf(claimSentences.figureOf[field][of]);
}

/** How the reports on a figure stand to each other, with their ends as written. */
export function spanSentence(figure: Figure, dataset: Dataset): string {
	const numeric = figure.counting.filter(hasNumber);
	const silent = figure.wordsOnly.length;
	const stem = numeric.length === 0 ? '' : spanStem(figure, numeric, dataset);
	const first =
		numeric.length === 0
			? claimSentences.noneGivesNumber(silent)
			: silent > 0
				? joined.semicolons([stem, claimSentences.noNumber(silent)])
				: stem;
	const notes = [
		numeric.length === 0 && claimSentences.unknownIsNotZero,
		figure.field === 'killed' &&
			VICTIM_KINDS.includes(figure.of) &&
			claimSentences.attackersNotCounted
	].filter((note) => note !== false);
	return [first, ...notes].map((sentence) => `${sentence}.`).join(' ');
}

function spanStem(
	{ agreement }: Figure,
	numeric: readonly FigureClaim[],
	dataset: Dataset
): string {
	const [low = '', high = ''] = endsOf(numeric);
	switch (agreement.kind) {
		case 'single':
			return claimSentences.onlySource(
				words.and(numeric.map(({ source }) => sourceOf(dataset, source).short_name))
			);
		case 'same':
			return claimSentences.allSame(numeric.length);
		case 'compatible':
			return agreement.rose ? claimSentences.rose(low, high) : claimSentences.run(low, high);
		case 'contradictory':
			return claimSentences.exclude(agreement.sides.map(spanText));
	}
}

/** The lowest and the highest report, as written. */
function endsOf(claims: readonly FigureClaim[]): string[] {
	const n = ({ low, high }: FigureClaim) => high ?? low ?? 0;
	const ordered = [...claims].sort((a, b) => n(a) - n(b));
	return [ordered[0], ordered.at(-1)].map((claim) => (claim ? shortFigureText(claim) : ''));
}

/** "count rose between 23 and 29 March"; null where it did not. */
export function riseText(figure: Figure): string | null {
	const { rose } = figure.agreement;
	return rose && claimSentences.countRose(daysBetweenText(rose.from, rose.to));
}

/**
 * The date of a dateline: every date that sources set against each other ("August 2022, September 2022 or
 * 5 September 2023"), else the one that the claims support.
 */
export function datelineDate(event: EventRecord): string {
	return words.or(unique(datelineDates(event).map(dateText)));
}

/** The date of a list row: short, and the chosen one where sources differ, since the sign ≠ stands beside it. */
export function rowDate(event: EventRecord): string {
	return shortDateText(event.when);
}

/** Type, title, place, date, figure with who says it, and what is disputed: a mark or a row in words. */
export function accessibleName(event: EventRecord, dataset: Dataset): string {
	const figure = headlineFigure(event, dataset);
	const differs = contradictionsOf(event, dataset).map(({ about }) => words.differs[about]);
	const parts = [
		words.capitalised(claimSentences.eventTypes[event.event_type]),
		event.title,
		event.place ?? claimSentences.placeNotGiven,
		datelineDate(event),
		figure && joined.commas([figurePhrase(figure), ...partPhrases(event, dataset)]),
		figure?.headline && attribution(figure, event, dataset),
		differs.length > 0 && claimSentences.sourcesExclude(unique(differs))
	];
	return joined.commas(
		parts.filter((part): part is string => typeof part === 'string' && part !== '')
	);
}

/** What a headline statement counts apart: "13 security forces killed". */
export function partPhrases(event: EventRecord, dataset: Dataset): string[] {
	return headlineParts(event, dataset).map(figurePhrase);
}

/** What a dateline's date is made of: a date for each side that sources take, the earliest first. */
export function datelineDates(event: EventRecord): VagueDate[] {
	const { sides } = dateAgreement(claimsOf(event, 'date'));
	const dates = sides.map((side) => mostPrecise(side.map(({ when }) => when)));
	return dates.length > 1
		? dates.sort((a, b) => (a.earliest ?? '').localeCompare(b.earliest ?? ''))
		: [event.when];
}

function mostPrecise(dates: readonly VagueDate[]): VagueDate {
	return dates.reduce((best, date) => (daysSpanned(date) < daysSpanned(best) ? date : best));
}

function unique<T>(items: readonly T[]): T[] {
	return [...new Set(items)];
}
