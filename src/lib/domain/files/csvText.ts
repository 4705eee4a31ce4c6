import { csvFormat } from 'd3-dsv';

/** A cell as our tables write it: lists joined by `;`, true or false, empty for unknown. */
export type Cell = string | number | boolean | null | undefined | readonly string[];

export type Row<C extends string> = Readonly<Partial<Record<C, Cell>>>;

/**
 * A table in RFC 4180's quoting, with LF and a final newline. `throughout`: further columns, which say the same in
 * every row.
 */
export function csvText<C extends string>(
	columns: readonly C[],
	rows: readonly Row<C>[],
	throughout: Readonly<Record<string, Cell>> = {}
): string {
	const all = [...columns, ...Object.keys(throughout)];
	const texts = rows.map((row) => {
		const cells: Readonly<Record<string, Cell>> = { ...row, ...throughout };
		return Object.fromEntries(all.map((column) => [column, cellText(cells[column])]));
	});
	return `${csvFormat(texts, all)}\n`;
}

/**
 * How a text begins that a spreadsheet would run, in the wide forms of East Asian keyboards too. Quote marks before it
 * count in, so that a text that has one of its own gets another, and whoever takes one off again has the text.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** A text that a spreadsheet would run goes behind a quote mark, which makes it a text. Numbers stay numbers. */
function cellText(cell: Cell): string {
	if (cell === null || cell === undefined) return '';
	if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
	const text = typeof cell === 'object' ? cell.join(';') : cell;
	return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** Rows in the order of their ids by code unit, which no locale changes. */
export function byId<T>(items: readonly T[], idOf: (item: T) => string): T[] {
	return [...items].sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
}
