import { dateText, dateTextBeside } from '$lib/domain/dates';
import type { Source } from '$lib/domain/records';

/** What a row draws. Places are shares of the plot's width, in per cent. */
export interface PlotMark {
	/** `ring`: an approximate number. `hollow`: words without a number, left of zero. */
	form: 'dot' | 'ring' | 'bar' | 'hollow';
	/** A dot stands at both. */
	from: number;
	to: number;
	/** How far the arrow of an open end reaches; null where that end is closed. */
	up: number | null;
	down: number | null;
	/** It stays below the number, by it does not say how much: a short arrow. */
	below: boolean;
}

/** One source in a plot. */
export interface PlotRow {
	source: Source;
	/** Where in its text the value stands. */
	paragraph: number;
	/** The value as the source wrote it. */
	text: string;
	/** What stands beside the value, quieter: who said it, that it is no number. */
	notes: readonly string[];
	/** It speaks for the headline. */
	filled: boolean;
	/** It takes a side where values exclude each other. */
	differs: boolean;
	marks: readonly PlotMark[];
	/** Where the value stands: it begins or ends at a place, on the side with room. */
	words: { side: 'start' | 'end'; at: number };
}

/** A line of the axis with what stands at it. */
export interface AxisTick {
	at: number;
	label: string;
	anchor: 'start' | 'middle' | 'end';
}

export const CLOSED = { up: null, down: null, below: false } as const;

/** The words stand over their mark, from it on in the left half of the plot and up to it in the right half. */
export function besideMarks(marks: readonly PlotMark[]): PlotRow['words'] {
	const from = Math.min(...marks.map((mark) => mark.down ?? mark.from));
	const to = Math.max(...marks.map((mark) => mark.to));
	return from <= 50 ? { side: 'start', at: from } : { side: 'end', at: to };
}

/** The year in which all these sources were issued; null where they were not issued in one. */
export function yearOfIssue(rows: readonly Pick<PlotRow, 'source'>[]): string | null {
	const years = new Set(
		rows
			.flatMap(({ source: { issued } }) => [issued.earliest, issued.latest])
			.map((day) => day?.slice(0, 4))
	);
	const [year] = years;
	return years.size === 1 && year !== undefined ? year : null;
}

/** "23 March" under a head that says the year; "23 March 2024" otherwise. */
export function issueText({ issued }: Source, year: string | null): string {
	return year === null ? dateText(issued) : dateTextBeside(issued, year);
}

/** Hundredths of a per cent, so that prerendered pages carry no noise. */
export function percent(share: number): number {
	return Math.round(share * 100) / 100;
}
