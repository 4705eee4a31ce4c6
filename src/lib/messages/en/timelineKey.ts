/** What the signs of the timeline mean. Types, rings and sizes are said in the words of the map's legend. */
export const timelineKey = {
	button: 'Key',
	title: 'How to read the timeline',
	rows: {
		bar: 'vague date: a bar as long as the month or year that it may be',
		bracket: 'bracket: sources give dates from here to there',
		arrow: 'arrow: no beginning or no end is given',
		arrest: 'arrests that one date is given for',
		ground: 'shaded: drawn larger than the time beside it, since much happened in it',
		histogram: 'columns: how many events, by date'
	},
	/** Beside the signs, where there is room for a word or two. */
	short: { bar: 'vague date', bracket: 'dates differ', arrow: 'open end' }
} as const;
