import type { Figure } from '../figures';
import type { Counted, FigureField } from '../records';
import { FIGURE_FIELDS } from '../vocabulary';
import type { Cell } from './csvText';

const FIGURE_PARTS = ['low', 'best', 'high', 'open', 'of'] as const;

export type FigureColumn = `${FigureField}_${(typeof FIGURE_PARTS)[number]}`;

export const FIGURE_COLUMNS = FIGURE_FIELDS.flatMap((field) =>
	FIGURE_PARTS.map((part): FigureColumn => `${field}_${part}`)
);

/** Never added to each other: the dead among civilians and the dead among attackers are two numbers. */
const COUNTED_FIRST: readonly Counted[] = [
	'victims',
	'civilians',
	'suspects',
	'security_forces',
	'attackers'
];

/**
 * The figures of an event by the rule of its dataset. Where it has several kinds of people, the columns hold the first
 * of `COUNTED_FIRST` and `*_of` says which.
 */
export function figureCells(figures: readonly Figure[]): Partial<Record<FigureColumn, Cell>> {
	return Object.assign({}, ...FIGURE_FIELDS.map((field) => cellsOf(field, figures)));
}

/** Of several kinds of people the one that stands for them all in a column of numbers. */
export function firstCounted(field: FigureField, figures: readonly Figure[]): Figure | undefined {
	const ofField = figures.filter((figure) => figure.field === field);
	return COUNTED_FIRST.flatMap((of) => ofField.find((candidate) => candidate.of === of) ?? [])[0];
}

function cellsOf(field: FigureField, figures: readonly Figure[]): Record<string, Cell> {
	const figure = firstCounted(field, figures);
	if (figure === undefined) return {};
	const isKnown = figure.low !== null || figure.high !== null;
	return {
		[`${field}_low`]: figure.low,
		[`${field}_best`]: figure.headline?.best,
		[`${field}_high`]: figure.high,
		[`${field}_open`]: isKnown ? figure.open : null,
		[`${field}_of`]: figure.of
	};
}
