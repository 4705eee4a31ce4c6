/** What stands around the rows of the legend; their own words (`legendRows.ts`) come with the rows. */
export const legend = {
	title: 'How to read the map',
	sections: {
		figure: 'The figure',
		type: 'The type of event',
		place: 'The place',
		sign: 'Signs'
	},
	/** Of the documents beside the signs. */
	sources: 'Sources, by day of issue',
	scale: {
		label: 'Area: people killed, by the headline number',
		/** Beside the circles of the scale; the last line names what is counted. */
		step: (count: number) => String(count),
		lastStep: (count: number) => `${count} killed`
	}
} as const;
