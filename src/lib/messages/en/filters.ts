import { counts } from './counts';
import { sentences } from './sentences';

/** What a chip says of each part of a filter; `kind` stands before it where it stands without its heading. */
const kind = {
	text: 'search',
	types: 'type',
	from: 'date',
	to: 'date',
	outcomes: 'outcome',
	countries: 'country',
	actors: 'actor',
	stances: 'responsibility',
	reportedBy: 'source',
	least: 'figure',
	most: 'figure',
	corroborated: 'sources',
	disputed: 'sources',
	precision: 'place'
};

/** Search, filters, what they leave and what they leave out. */
export const filters = {
	kind,
	capitalised: sentences.capitalised,
	value: {
		text: (query: string) => `“${query}”`,
		from: (day: string) => `from ${day}`,
		to: (day: string) => `until ${day}`,
		least: (n: number) => `${n} or more`,
		most: (n: number) => `${n} or fewer`,
		corroborated: 'two independent or more',
		disputed: 'exclude each other',
		precision: (words: string) => `${words}, or closer`
	},
	/** "country Afghanistan" */
	named: (what: string, value: string) => `${what} ${value}`,
	/** "country Afghanistan or Iran" */
	namedAny: (what: string, values: readonly string[]) => `${what} ${sentences.or(values)}`,

	active: 'Active filters',
	remove: (named: string) => `Remove filter: ${named}`,
	clear: 'Clear',
	clearAll: 'Clear all',
	clearOne: (value: string) => `Clear ${value}`,
	count: (n: number) => (n === 0 ? '' : ` (${counts.digits(n)})`),

	panel: 'Filters',
	done: 'Done',
	legends: {
		types: 'Type',
		outcomes: 'Outcome',
		countries: 'Country',
		actors: 'Actor',
		stances: 'Responsibility',
		reportedBy: 'Source',
		figure: 'Figure',
		agreement: 'Sources',
		precision: 'Place'
	},
	notes: {
		actors: 'Named by a source as behind it, or in a denial.',
		stances: 'With an actor: only where one claim says both.',
		reportedBy: 'Says anything about it. The other sources stay in sight.'
	},
	least: 'From',
	most: 'To',
	figureNote:
		'The number that stands for an event: people killed, suspects killed by an operation, or people held.',
	figureSilent: (n: number) =>
		n === 0
			? 'Every event here has a number.'
			: `Events with no number are left out: ${n}. That is not zero.`,
	figureOrder: 'The first number is the larger one, so nothing is between them.',
	corroborated: 'At least two independent sources',
	disputed: 'Only where sources exclude each other',
	anyPlace: 'Any, or none given',

	/** What stands before and after a text in which a word was found. */
	hit: {
		before: {
			title: '',
			kind: 'Kind: ',
			place: 'Place: ',
			name: 'Also written ',
			claim: '“',
			speaker: 'According to ',
			actor: 'Actor: ',
			summary: 'Summary: ',
			source: 'Source: '
		},
		after: {
			claim: (source: string, paragraph: number) => `” (${source}, para.\u00a0${paragraph})`,
			speaker: (source: string, paragraph: number) => `, in ${source}, para.\u00a0${paragraph}`
		}
	},

	/** What totals are of: "through Dimensions; only country Iran". */
	only: (note: string | null, named: readonly string[]) =>
		`${note === null ? '' : `${note}; `}only ${sentences.and(named)}`,

	none: 'No events match.',
	/** What asks for it, and what clearing one of them would do. */
	because: (named: readonly string[], helpful: number) =>
		`Asked for: ${sentences.and(named)}.${named.length > 1 && helpful === 0 ? ' To clear one alone does not help.' : ''}`,
	wouldShow: (n: number) => `to show ${n}`,

	filteredOut: 'Not among the events that match your filters.',
	failed: 'Search and filters could not be loaded. Check the connection and try again.'
} as const;
