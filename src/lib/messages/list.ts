import { sentences } from './sentences';

/** The list of events, and what a mark, a group or a country opens. */
export const list = {
	pageTitle: 'Map',
	pageDescription: (subject: string) =>
		`${subject}: a map on which every figure can be traced to who reported it.`,
	region: 'Events',
	heading: (events: number, countries: number) =>
		countries === 0
			? `${events} ${events === 1 ? 'event' : 'events'}`
			: `${events} ${events === 1 ? 'event' : 'events'}, and arrests in ${countries} ${countries === 1 ? 'country' : 'countries'}`,
	span: (dates: string, sources: number) =>
		`${dates}, ${sentences.count(sources)} ${sources === 1 ? 'report' : 'reports'}`,
	placeNotGiven: 'place not given',
	/** A place too wide for a mark. */
	notOnMap: (place: string) => `${place} (not on the map)`,
	placeAndDate: (place: string, date: string) => `${place}, ${date}`,
	noFigure: 'no figure',
	noNumber: 'no number given',
	parts: (part: string) => `and ${part}`,
	/** Who a figure counts where its statement counts others apart: "civilians, and 13 security forces". */
	countedApart: (counted: string, others: readonly string[]) =>
		`${counted}, and ${sentences.and(others)}`,
	differs: (what: string) => `≠ ${what}`,
	differsSpoken: (what: string) => `sources exclude each other on the ${what}`,
	empty: 'There are no events in this dataset.',

	arrests: (countries: number) =>
		`Arrests in ${countries} ${countries === 1 ? 'country' : 'countries'}`,
	arrestsSome: (first: string, second: string, more: number) =>
		more > 0 ? `${first}, ${second} and ${more} more` : `${first} and ${second}`,
	inAll: 'in all, not by country',
	/** Where the statement covers some of the countries listed. */
	inTogether: (countries: number) => `in ${sentences.count(countries)} of them together`,
	jointly: 'in several countries',

	groupTitle: (place: string, counts: readonly string[]) => `${place}: ${sentences.and(counts)}`,
	groupNoPlace: 'Several events',
	groupNote: 'Counted apart. Their figures are never added together.',
	zoomIn: 'Zoom in',
	close: 'Close',

	country: {
		title: (country: string) => `Arrests in ${country}`,
		joint: (words: string, countries: number) =>
			`${words} in all, across ${sentences.count(countries)} countries named together. No source counts them by country.`,
		claims: 'What sources say',
		all: 'Arrests in other countries'
	},

	popup: {
		allClaims: 'All claims',
		claimCount: (claims: number, sources: number) =>
			`${claims} ${claims === 1 ? 'claim' : 'claims'}, ${sources} ${sources === 1 ? 'source' : 'sources'}`,
		sources: 'Who says what',
		exclude: 'Sources exclude each other',
		noSourceSays: (what: string) => `No source says how many were ${what}. That is not zero.`
	},

	sheet: {
		tabs: 'Parts of this page',
		map: 'Map',
		list: 'List',
		legend: 'Legend',
		sources: 'Sources',
		taller: 'Make this panel taller',
		shorter: 'Make this panel smaller'
	},
	legendButton: 'Legend',
	legendRegion: 'Legend',
	backToList: 'All events',
	position: (index: number, of: number) => `${index} of ${of}`
} as const;
