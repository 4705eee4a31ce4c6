/** The frame around every page. */
export const shell = {
	name: 'Dateline',
	subject: (sources: string, from: string, to: string) =>
		`What ${sources} reports say about Islamic State attacks and arrests, ${from} to ${to}`,
	pageTitle: (page: string) => `${page} · Dateline`,
	home: 'Dateline, to the map',
	skip: 'Skip to the content',
	menu: 'Menu',
	mainNavigation: 'Pages',
	map: 'Map',
	table: 'Table',
	disagreements: 'Disagreements',
	sources: 'Sources',
	briefings: 'Briefings',
	methodology: 'Methodology',
	footer: {
		about:
			'Every figure on this site stands with who reported it, and sources that exclude each other are shown doing so.',
		data: 'Data: CC BY 4.0. Code: MIT.',
		basemap: 'Map: Natural Earth (public domain), GeoNames (CC BY 4.0).',
		how: 'How claims are coded, and what is not in the data'
	},
	error: {
		title: (status: number) => (status === 404 ? 'No such page' : 'This page could not be shown'),
		notFound:
			'There is nothing at this address. Addresses of events and sources are kept for ever; this one was never used, or is mistyped.',
		other: 'Something went wrong while the page was being made. Loading it again may help.',
		events: 'All events in a table',
		map: 'The map',
		sources: 'The sources'
	}
} as const;
