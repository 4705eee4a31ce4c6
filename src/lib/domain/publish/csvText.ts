import { csvFormat } from 'd3-dsv';

/** A cell as the published tables write it: lists joined by `;`, true or false, empty for unknown. */
export type Cell = string | number | boolean | null | undefined | readonly string[];

/** A table in RFC 4180's quoting, with LF and a final newline. */
export function csvText<C extends string>(
	columns: readonly C[],
	rows: readonly Readonly<Partial<Record<C, Cell>>>[]
): string {
	const texts = rows.map((row) =>
		Object.fromEntries(columns.map((column) => [column, cellText(row[column])]))
	);
	return `${csvFormat(texts, [...columns])}\n`;
}

function cellText(cell: Cell): string {
	if (cell === null || cell === undefined) return '';
	return typeof cell === 'object' ? cell.join(';') : String(cell);
}

/** Rows in the order of their ids by code unit, which no locale changes. */
export function byId<T>(items: readonly T[], idOf: (item: T) => string): T[] {
	return [...items].sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
}
