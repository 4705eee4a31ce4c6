const area = (where: string) =>
	`The area of a mark is the number killed ${where}. A number the sources leave open is drawn at its known end.`;

/** What the drawing means, in words. One entry a row of `marks/legendRows.ts`; `more` is said where there is room. */
export const legendRows = {
	headlineBy: {
		latest: 'headline: latest report',
		span: 'headline: span of reports',
		lowest: 'headline: lowest report',
		highest: 'headline: highest report'
	},
	areaBy: {
		latest: area('in the latest report'),
		span: area('in the highest report, where the span ends'),
		lowest: area('in the lowest report'),
		highest: area('in the highest report')
	},
	rows: {
		headline: { label: 'headline number', more: area('in the headline') },
		lowest: {
			label: 'inner line: lowest report',
			more: 'Drawn only where a report gave a number so much lower that the line can be told from the edge.'
		},
		highest: {
			label: 'outer ring: highest report',
			more: 'Drawn only where a report gave a higher number.'
		},
		open: { label: 'dashed: at least', more: 'The source gives a number that may be higher.' },
		noNumber: {
			label: 'no number given',
			more: 'That is not zero. Of fixed size; words such as “dozens” do not become numbers.'
		},
		attack: { label: 'attack', more: 'People killed, attackers not counted.' },
		operation: {
			label: 'operation: suspects killed',
			more: 'Counted apart from people killed in attacks, on the same scale as attacks: a square has the area of the disc.'
		},
		warning: { label: 'warning', more: 'Of fixed size.' },
		control: { label: 'territory held', more: 'A point, never an outline. Of fixed size.' },
		arrests: {
			label: 'countries with arrests: no source counts them by country',
			more: 'The “dozens” of one report cover eight of them together.'
		},
		uncertain: {
			label: 'place uncertain',
			more: 'The event lies somewhere inside.'
		},
		disputedPlace: {
			label: 'disputed place',
			more: 'The mark stands where most sources put it; a cross, where another does, or at each target where sources name different ones.'
		},
		group: {
			label: '2 attacks, 1 warning: several events here, counted by type',
			more: 'Only the largest mark is drawn. Its area is that one event, not a sum.'
		},
		dispute: {
			label: 'values exclude each other',
			more: 'Only where not all that sources say can be true, always with what differs.'
		},
		rose: {
			label: 'count rose: no contradiction',
			more: 'Later reports give more and exclude no earlier one.'
		},
		source: {
			label: 'a source, never a count',
			more: 'The same number is the same document everywhere.'
		},
		selected: { label: 'selected', more: null }
	}
} as const;
