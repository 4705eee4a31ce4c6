import { placeParts, type AxisPart, type PlacedPart } from '$lib/domain/timeline/axisParts';

export type WidthName = 'narrow' | 'medium' | 'wide';

interface Width {
	name: WidthName;
	/** In px: the layout is reckoned for it, and stands from it on, so that nothing collides that did not. */
	least: number;
	/** Of the drawing, and down to the names under the axis, in px. */
	height: number;
	names: number;
	/** The room for a name under the axis, in px. */
	label: number;
	/** The share of the width that the part drawn larger takes: less where the years beside it would be a crowd. */
	detail: number;
	/** Rows of boxed digits under the axis; none where the controls need the room. */
	rows: number;
}

/** By width, since what collides and how many names fit depends on it. Timeline's stylesheet says the same. */
export const WIDTHS: readonly Width[] = [
	{ name: 'narrow', least: 320, height: 140, names: 132, label: 46, detail: 0.45, rows: 0 },
	{ name: 'medium', least: 528, height: 130, names: 100, label: 64, detail: 0.48, rows: 1 },
	{ name: 'wide', least: 948, height: 152, names: 104, label: 64, detail: 0.57, rows: 2 }
];

/** At both ends of each part of the axis, in px of the least width. */
export const PADDING = 18;

export function widthOf(name: WidthName): Width {
	const width = WIDTHS.find((candidate) => candidate.name === name);
	if (!width) throw new Error(`no timeline is drawn for ${name}`);
	return width;
}

/** The layout for a strip so many px wide. */
export function widthFor(px: number): WidthName {
	return WIDTHS.findLast(({ least }) => px >= least)?.name ?? 'narrow';
}

/** The parts of the axis where they stand; `end`: where the axis ends, in hundredths of the width. */
export function partsFor(parts: readonly AxisPart[], name: WidthName, end = 100): PlacedPart[] {
	const { least, detail } = widthOf(name);
	return placeParts(parts, { padding: (PADDING / least) * 100, end, detail });
}
