import { sentences } from './sentences';

/** The list of events, as the front page shows it first. */
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
	differs: (what: string) => `≠ ${what}`,
	differsSpoken: (what: string) => `sources exclude each other on the ${what}`,
	empty: 'There are no events in this dataset.',

	arrests: (countries: number) =>
		`Arrests in ${countries} ${countries === 1 ? 'country' : 'countries'}`,
	arrestsSome: (first: string, second: string, more: number) =>
		more > 0 ? `${first}, ${second} and ${more} more` : `${first} and ${second}`,
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
