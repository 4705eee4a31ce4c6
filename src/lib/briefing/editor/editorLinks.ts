/** Where the editor leads, as addresses of this site. */
export interface EditorLinks {
	/** The map; with a query, one view of it. */
	map: string;
	/** The reader's own briefing on the stage, and before the presenter. */
	show: string;
	presenter: string;
	/** On pages, with the ways to take it away. */
	print: string;
}
