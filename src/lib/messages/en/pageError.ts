/** The page that stands where none can be shown. */
export const pageError = {
	title: (status: number) => (status === 404 ? 'No such page' : 'This page could not be shown'),
	notFound:
		'There is nothing at this address. Addresses of events and sources are kept for ever; this one was never used, or is mistyped.',
	other: 'Something went wrong while the page was being made. Loading it again may help.',
	events: 'All events in a table',
	map: 'The map',
	sources: 'The sources'
} as const;
