/** The list of events, as the front page shows it first. */
export const list = {
	pageTitle: 'Map',
	pageDescription: (subject: string) =>
		`${subject}: a map on which every figure can be traced to who reported it.`,
	region: 'Events',
	search: 'Search events',
	filters: 'Filters',
	differs: (what: string) => `≠ ${what}`,
	differsSpoken: (what: string) => `sources exclude each other on the ${what}`,
	empty: 'There are no events in this dataset.',
	close: 'Close',

	sheet: {
		tabs: 'Parts of this page',
		map: 'Map',
		list: 'List',
		timeline: 'Timeline',
		legend: 'Legend',
		sources: 'Sources',
		taller: 'Make this panel taller',
		shorter: 'Make this panel smaller'
	},
	legendButton: 'Legend',
	legendRegion: 'Legend'
} as const;
