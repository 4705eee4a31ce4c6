/** Saving what is on show as a file. */
export const saving = {
	/** On the table's page, before the buttons. */
	heading: 'Save this table',
	/** On the map's page: a button, and the dialog that it opens. */
	button: 'Save',
	dialog: 'Save what is on show',
	close: 'Close',
	data: 'Data',
	dataNote: 'Each file says the rule, the day, the source and the filter that made it.',
	kinds: {
		events: 'Events (CSV)',
		claims: 'Claims (CSV)',
		dataset: 'GeoJSON',
		sources: 'Sources (BibTeX)'
	},
	picture: 'Picture of the map',
	pictureNote:
		'As the map looks now, with title, legend, sources, day and address drawn in. The SVG needs nothing but itself.',
	size: (width: number, height: number) => `${width} × ${height}`,
	scales: { 1: 'PNG, 1×', 2: 'PNG, 2×', 3: 'PNG, 3×', 4: 'PNG, 4×' },
	svg: 'SVG',
	svgSize: 'any size',
	paper: 'On paper',
	paperNote: 'Map, legend, list and sources on pages, or as a PDF.',
	print: 'Print…',
	/** For pages without scripts, where a file cannot be made of what is shown. */
	everything: 'These files hold everything, by the rule “latest report”.',
	making: 'The picture is being drawn …',
	saved: (name: string) => `Saved ${name}`,
	failed: 'The file could not be made, and nothing was lost. Check the connection and try again.'
} as const;
