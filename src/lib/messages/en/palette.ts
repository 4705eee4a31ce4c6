import { counts } from './counts';

/** The command palette: all that can be found, gone to and done, by name. */
export const palette = {
	name: 'Search everything',
	placeholder: 'Events, places, sources, pages, actions',
	list: 'Found',
	close: 'Close',
	groups: {
		events: 'Events',
		places: 'Places',
		sources: 'Sources',
		views: 'Pages',
		actions: 'Actions'
	},
	found: (n: number) => (n === 0 ? 'Nothing found' : `${counts.digits(n)} found`),
	none: 'Nothing is called that.',
	keys: 'Arrow keys move, Enter opens, Escape closes.',

	placeOfEvents: (events: number) =>
		`${counts.digits(events)} ${counts.form(events, { one: 'event', other: 'events' })}`,
	placeAlsoNamed: (written: string) => `also ${written}`,
	briefing: 'Briefing',
	presenter: (title: string) => `Present: ${title}`,
	compare: 'Compare two sources',
	changes: 'Changes',
	cite: 'Cite this dataset',

	figure: (rule: string) => `Figures: ${rule}`,
	knownBy: (day: string) => `Known by ${day}`,
	knownByAll: 'Known by the last day',
	through: (source: string) => `Through ${source}`,
	throughAll: 'Through all sources',
	now: 'now',
	clearFilters: 'Clear filters and search',
	copyLink: 'Copy the link to what is shown',
	copied: 'Link copied',
	notCopied: 'The browser did not let the link be copied. It stands in the address bar.',
	addView: 'Add this view to my briefing',
	print: 'Print this page',
	own: 'My briefing'
} as const;
