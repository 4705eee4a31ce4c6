import { claimSentences } from '$messages/claimSentences';
import { figureAgreement, type Agreement } from './agreement';
import { dayOfIssue } from './dataset';
import { countingClaims, figureClaims, figureKeys, hasNumber } from './counting';
import type { Counted, Dataset, EventRecord, EventType, FigureClaim, FigureField } from './records';
import { VICTIM_KINDS } from './vocabulary';
import { shortFigureText } from './wording';

/** A count with the claims behind it. */
export interface Figure {
	field: FigureField;
	of: Counted;
	/** All claims, in order of publication. */
	claims: readonly FigureClaim[];
	/** Those that count: one a source. */
	counting: readonly FigureClaim[];
	/** The smallest and largest bound that any counting claim gives: a span of reports, never a confidence interval. */
	low: number | null;
	high: number | null;
	/** The claim that holds the highest number is open ("at least"). */
	open: boolean;
	headline: Headline | null;
	agreement: Agreement<FigureClaim>;
	/** Counting claims whose words give no number. */
	wordsOnly: readonly FigureClaim[];
}

/** What speaks for a figure by the dataset's rule. */
export interface Headline {
	/** One claim; several where they tie, and for a span of both ends. */
	claims: readonly FigureClaim[];
	/** For scales and sums only: never printed. */
	best: number;
	open: boolean;
	/** As the source wrote it: "some 140"; of several claims, the span: "around 170 to at least 175". */
	text: string;
}

/** What a mark draws. Parts of one statement are added here, for area only. */
export interface MarkReading {
	event_type: EventType;
	best: number | null;
	low: number | null;
	high: number | null;
	/** The headline is open. */
	open: boolean;
	/** The highest report is open. */
	highOpen: boolean;
}

/** A count or a sum of the parts of one statement, before any rule. */
interface Report {
	low: number | null;
	high: number | null;
	source: string;
}

export function figuresOf(event: EventRecord, dataset: Dataset): Figure[] {
	return figureKeys(event).map(({ field, of }) => figureOf(event, field, of, dataset));
}

function figureOf(event: EventRecord, field: FigureField, of: Counted, dataset: Dataset): Figure {
	const counting = countingClaims(event, field, of, dataset);
	const numeric = counting.filter(hasNumber);
	return {
		field,
		of,
		claims: figureClaims(event, field, of, dataset),
		counting,
		...spanOf(numeric),
		headline: headlineOf(numeric, dataset),
		agreement: figureAgreement(counting, dataset),
		wordsOnly: counting.filter((claim) => !hasNumber(claim))
	};
}

/**
 * The figure that stands for an event on its mark and in lists: killed, victims before others; suspects for an
 * operation; detained for arrests. Null where no source speaks of one.
 */
export function headlineFigure(event: EventRecord, dataset: Dataset): Figure | null {
	const kinds = headlineKinds(event.event_type);
	if (!kinds) return null;
	const figures = figuresOf(event, dataset).filter(({ field }) => field === kinds.field);
	for (const of of kinds.of) {
		const figure = figures.find((candidate) => candidate.of === of);
		if (figure) return figure;
	}
	return null;
}

/** The parts that a headline statement counts apart: "civilians" with "security forces" beside them. */
export function headlineParts(event: EventRecord, dataset: Dataset): Figure[] {
	const headline = headlineFigure(event, dataset);
	if (!headline) return [];
	const statements = new Set(headline.claims.flatMap(({ part_of }) => part_of ?? []));
	return figuresOf(event, dataset).filter(
		({ field, of, claims }) =>
			field === headline.field &&
			of !== headline.of &&
			claims.some(({ part_of }) => part_of !== undefined && statements.has(part_of))
	);
}

export function markReading(event: EventRecord, dataset: Dataset): MarkReading {
	const { event_type } = event;
	const reports = headlineReports(event, dataset);
	const { low, high, open: highOpen } = spanOf(reports);
	const { best, open } = bestOf(speaking(reports, dataset));
	return { event_type, best, low, high, open, highOpen };
}

function headlineKinds(type: EventType): { field: FigureField; of: readonly Counted[] } | null {
	switch (type) {
		case 'attack':
			return { field: 'killed', of: VICTIM_KINDS };
		case 'operation':
			return { field: 'killed', of: ['suspects'] };
		case 'arrest':
			return { field: 'detained', of: ['suspects'] };
		case 'warning':
		case 'control':
			return null;
	}
}

/** One report a source on the headline figure, disjoint parts of one statement added. */
function headlineReports(event: EventRecord, dataset: Dataset): Report[] {
	const headline = headlineFigure(event, dataset);
	if (!headline) return [];
	const parts = headlineParts(event, dataset).flatMap(({ counting }) => counting);
	return headline.counting.filter(hasNumber).map((claim) => {
		const others = parts.filter(
			({ source, part_of }) =>
				source === claim.source && part_of !== undefined && part_of === claim.part_of
		);
		return others.reduce<Report>(add, claim);
	});
}

function add(a: Report, b: Report): Report {
	const sum = (one: number | null, other: number | null) =>
		one === null || other === null ? null : one + other;
	return { source: a.source, low: sum(a.low, b.low), high: sum(a.high, b.high) };
}

/** The number that a report names: its high where closed, its low where open. */
function stated({ low, high }: Report): number {
	return high ?? low ?? 0;
}

function spanOf(reports: readonly Report[]): {
	low: number | null;
	high: number | null;
	open: boolean;
} {
	const bounds = reports.flatMap(({ low, high }) => [low, high]).filter((n) => n !== null);
	if (bounds.length === 0) return { low: null, high: null, open: false };
	const high = Math.max(...bounds);
	return {
		low: Math.min(...bounds),
		high,
		open: reports.some((report) => report.high === null && report.low === high)
	};
}

/** The reports that a headline is made of, by the dataset's rule. */
function speaking<R extends Report>(reports: readonly R[], dataset: Dataset): R[] {
	const numbers = reports.map(stated);
	const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
	switch (dataset.rule) {
		case 'latest': {
			const days = reports.map(({ source }) => dayOfIssue(dataset, source)).sort();
			return reports.filter(({ source }) => dayOfIssue(dataset, source) === days.at(-1));
		}
		case 'span':
			return reports.filter((report) => [least, most].includes(stated(report)));
		case 'lowest':
			return reports.filter((report) => stated(report) === least);
		case 'highest':
			return reports.filter((report) => stated(report) === most);
	}
}

function bestOf(reports: readonly Report[]): { best: number | null; open: boolean } {
	if (reports.length === 0) return { best: null, open: false };
	const best = Math.max(...reports.map(stated));
	return { best, open: reports.some((report) => report.high === null && report.low === best) };
}

function headlineOf(numeric: readonly FigureClaim[], dataset: Dataset): Headline | null {
	const claims = speaking(numeric, dataset);
	const { best, open } = bestOf(claims);
	if (best === null) return null;
	return { claims, best, open, text: spanText(claims) };
}

/** Lowest to highest as their sources wrote them; one text, the open one, where all name the same number. */
export function spanText(claims: readonly FigureClaim[]): string {
	const ordered = [...claims].sort(
		(a, b) => stated(a) - stated(b) || Number(isOpen(a)) - Number(isOpen(b))
	);
	const [first, last] = [ordered[0], ordered.at(-1)];
	if (!first || !last) return '';
	const [low, high] = [shortFigureText(first), shortFigureText(last)];
	return stated(first) === stated(last) ? high : claimSentences.span(low, high);
}

function isOpen({ high }: FigureClaim): boolean {
	return high === null;
}
