/** The frame around every page, as far as the front page has it. */
export const shell = {
	name: 'Dateline',
	pageTitle: (page: string) => `${page} · Dateline`,
	home: 'Dateline, to the map',
	skip: 'Skip to the content',
	menu: 'Menu',
	search: 'Search everything',
	mainNavigation: 'Pages',
	map: 'Map',
	table: 'Table',
	disagreements: 'Disagreements',
	sources: 'Sources',
	briefings: 'Briefings',
	methodology: 'Methodology'
} as const;
