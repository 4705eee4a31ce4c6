import { scaleLinear } from 'd3-scale';
import { hasNumber } from '$lib/domain/counting';
import { sourceOf } from '$lib/domain/dataset';
import type { Figure } from '$lib/domain/figures';
import type { Dataset, EventType, FigureClaim } from '$lib/domain/records';
import { VICTIM_KINDS } from '$lib/domain/vocabulary';
import { readWords, shortFigureText } from '$lib/domain/wording';
import { plots } from '$messages/plots';
import {
	besideMarks,
	CLOSED,
	percent,
	yearOfIssue,
	type AxisTick,
	type PlotMark,
	type PlotRow
} from './plotRow';

/** What the sources say of one count, a row each, on one scale from zero. */
export interface FigurePlot {
	rows: readonly PlotRow[];
	ticks: readonly AxisTick[];
	/** From the lowest to the highest report; null where they are one. */
	band: { from: number; to: number } | null;
	/** Whose colour and shape the marks have. */
	type: EventType;
	year: string | null;
}

/** Where the highest number stands, in per cent: beyond it, an open end has room. */
const REACH = 86;
/** Two axis labels nearer than this, in per cent, stand back to back. */
const LABEL_ROOM = 24;

/** Null where no source gives a number: words have no scale. */
export function figurePlot(figure: Figure, dataset: Dataset): FigurePlot | null {
	const { counting, low, high } = figure;
	if (low === null || high === null) return null;
	const scale = scaleLinear([0, high], [0, REACH]);
	const place = (n: number) => percent(scale(n));
	const sides = new Set(figure.agreement.sides.flat().map(({ id }) => id));
	const headline = new Set(figure.headline?.claims.map(({ id }) => id));
	const rows = counting.map((claim) => {
		const marks = [markOf(claim, place)];
		return {
			source: sourceOf(dataset, claim.source),
			paragraph: claim.paragraph,
			text: shortFigureText(claim),
			notes: notesOf(claim),
			filled: headline.has(claim.id),
			differs: sides.has(claim.id),
			marks,
			words: hasNumber(claim) ? besideMarks(marks) : { side: 'start' as const, at: 0 }
		};
	});
	return {
		rows,
		ticks: ticksOf(counting.filter(hasNumber), place),
		band: low < high ? { from: place(low), to: place(high) } : null,
		type: paintOf(figure),
		year: yearOfIssue(rows)
	};
}

/** Those who were hurt have the colour of attacks, suspects and attackers that of operations, the detained their own. */
export function paintOf({ field, of }: Pick<Figure, 'field' | 'of'>): EventType {
	if (field === 'detained') return 'arrest';
	return VICTIM_KINDS.includes(of) ? 'attack' : 'operation';
}

/** The number that a claim names. */
export function statedNumber({ low, high }: Pick<FigureClaim, 'low' | 'high'>): number {
	return high ?? low ?? 0;
}

function markOf(claim: FigureClaim, place: (n: number) => number): PlotMark {
	const { low, high, approximate } = claim;
	if (!hasNumber(claim)) return { ...CLOSED, form: 'hollow', from: 0, to: 0 };
	const at = { ...CLOSED, from: place(low ?? high ?? 0), to: place(statedNumber(claim)) };
	if (high === null) return { ...at, form: 'dot', up: 100 };
	if (low === null && approximate) return { ...at, form: 'dot', below: true };
	if (low === null) return { ...at, form: 'dot', down: 0 };
	if (low < high) return { ...at, form: 'bar' };
	return { ...at, form: approximate ? 'ring' : 'dot' };
}

function notesOf(claim: FigureClaim): string[] {
	const notes: string[] = [];
	if (claim.enumerated) notes.push(plots.counted);
	if (!hasNumber(claim)) notes.push(plots.noNumber);
	if (claim.jointly !== undefined) notes.push(plots.jointly);
	if (claim.attributed_to !== undefined) notes.push(plots.saidBy(claim.attributed_to));
	return notes;
}

/** Zero, the lowest and the highest report: an axis of round numbers would print figures that nobody gave. */
function ticksOf(numeric: readonly FigureClaim[], place: (n: number) => number): AxisTick[] {
	const ends = [...numeric].sort((a, b) => statedNumber(a) - statedNumber(b));
	const [lowest, highest] = [ends[0], ends.at(-1)];
	const zero: AxisTick = { at: 0, label: plots.axis.zero, anchor: 'middle' };
	if (!lowest || !highest) return [zero];
	const [low, high] = [lowest, highest].map((claim) => ({
		at: place(statedNumber(claim)),
		label: axisText(claim)
	})) as [Omit<AxisTick, 'anchor'>, Omit<AxisTick, 'anchor'>];
	if (low.at === high.at) return [zero, { ...high, anchor: 'middle' }];
	const near = high.at - low.at < LABEL_ROOM;
	return [
		zero,
		{ ...low, anchor: near ? 'end' : low.at < LABEL_ROOM / 2 ? 'start' : 'middle' },
		{ ...high, anchor: near ? 'start' : 'middle' }
	];
}

/** The number with its end in a sign, for an axis: ">60". */
export function axisText(claim: FigureClaim): string {
	const { axis } = plots;
	const { number } = readWords(claim.words);
	if (claim.enumerated || number === null) return axis.atLeast(claim.low ?? 0);
	if (claim.high === null) {
		return claim.low === number ? axis.atLeast(number) : axis.moreThan(number);
	}
	if (claim.low === null) {
		return claim.high === number ? axis.upTo(number) : axis.nearly(number);
	}
	return axis.number(number);
}
