/** The words of this page alone; they stay out of `messages`, which every page carries. */
export const captions = {
	pageTitle: 'Gallery of marks · Dateline',
	title: 'Gallery of marks',
	intro:
		'Every state that a mark can be in, drawn by the components that map, list, timeline and legend use. Where a caption says invented, no source gives the numbers.',
	contrast:
		'A reader who asks the system for more contrast gets the two high-contrast themes: both columns change then. To see them, switch that setting on, or emulate prefers-contrast: more.',
	themes: { light: 'Light', dark: 'Dark' },
	headings: {
		map: 'On the map, true size',
		timeline: 'On the timeline',
		list: 'In a list',
		states: 'Selected, keyboard, disputed',
		groups: 'Several events in one place',
		places: 'Places, borders, dates',
		glyphs: 'Signs of types in text',
		strip: 'Legend under the map',
		sheet: 'Legend as a sheet'
	},
	group: 'closed: the largest alone, and what is there by type',
	parted: 'opened: small over large, a line from each moved mark to its place',
	mixed: 'several types',
	halo: 'place uncertain: as wide as the uncertainty',
	leastHalo: 'place uncertain: least radius 21',
	disputedPlace: 'disputed place: mark where most sources put it, cross where another does',
	hatch: 'country with arrests: hatch, no number',
	border: 'border',
	disputedBorder: 'disputed border',
	bracket: 'from the first to the last day that any source gives'
} as const;
