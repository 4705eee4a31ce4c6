/** In the order in which the palette lists them where nothing tells them apart. */
export const PALETTE_GROUPS = ['events', 'places', 'sources', 'views', 'actions'] as const;

export type PaletteGroup = (typeof PALETTE_GROUPS)[number];

/** One thing that the palette finds. */
export interface PaletteEntry {
	/** Distinguishes it from every other. */
	id: string;
	group: PaletteGroup;
	text: string;
	/** Of the text; undefined where it is the interface's own. */
	lang?: string | undefined;
	/** Said beside it, and searched too. */
	hint?: string;
	/** Searched, and not shown. */
	also?: string;
	/** Goes there, or does it. A text that it returns is shown, and the palette stays. */
	run(): void | string | Promise<void | string>;
}
