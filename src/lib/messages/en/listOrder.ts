import { sentences } from './sentences';

/** What comes first, rising and falling. */
const ENDS: Readonly<Record<string, readonly [string, string]>> = {
	event: ['A', 'Z'],
	place: ['A', 'Z'],
	type: ['attacks', 'arrests'],
	date: ['oldest', 'newest']
};
const ENDS_OF_NUMBERS = ['smallest', 'largest'] as const;

/** The order of list and table, and what of the events the list follows. */
export const listOrder = {
	sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
	/** In the caption of the table. */
	sorted: (column: string, by: string, isDescending: boolean) =>
		`Sorted by ${column.toLowerCase()}, ${ENDS[by]?.[Number(isDescending)] ?? ENDS_OF_NUMBERS[Number(isDescending)]} first, unknown last`,
	showOnMap: (place: string) => `${place}: show on the map`,
	caption: (parts: readonly string[]) => `${parts.join('. ')}.`,

	tools: 'Order of the list',
	button: 'Sort',
	order: 'Order',
	orders: {
		newest: 'newest first',
		oldest: 'oldest first',
		killed: 'most killed first',
		place: 'by place'
	},
	group: 'Group',
	groups: { none: 'no groups', country: 'by country', year: 'by year', month: 'by month' },
	/** Beside the button, where the list is not as usual. */
	state: (order: string, group: string | null) =>
		group === null ? sentences.capitalised(order) : sentences.capitalised(`${group}, ${order}`),
	follow: 'Only what the map has in sight',
	following: (inSight: number, placed: number) => `${inSight} of ${placed} in sight`,
	followAll: 'Show all',
	offMap: 'Not on the map',
	noCountry: 'Country not given',
	noDate: 'Date not given',
	noneInSight: 'The map has none of these events in sight.',
	counted: (heading: string, count: number) => `${heading} (${count})`
} as const;
