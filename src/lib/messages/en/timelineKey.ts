/** What the signs of the timeline mean. Types, rings and sizes are said in the words of the map's legend. */
export const timelineKey = {
	button: 'Key',
	title: 'How to read the timeline',
	rows: {
		bar: 'vague date: the bar covers the month or year that is given',
		bracket: 'bracket: sources give dates from here to there',
		arrow: 'arrow: no beginning or no end is given',
		arrest: 'arrests for which a date is given',
		ground: 'shaded: stretched, so that a day is wider than in the years beside it',
		histogram: 'columns: how many events, by date'
	},
	/** Beside the signs, where there is room for a word or two. */
	short: { bar: 'vague date', bracket: 'dates differ', arrow: 'open end' }
} as const;
