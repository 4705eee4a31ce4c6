/** What is on paper alone, and in a picture of the map. */
export const printing = {
	name: 'Dateline',
	sources: 'Sources',
	untitled: 'Untitled',
	sourceLine: (name: string, issued: string) => `${name}, ${issued}`,
	issued: (date: string, isInferred: boolean) =>
		isInferred ? `issued ${date} (day inferred)` : `issued ${date}`,
	asOf: (day: string) => `Sources issued up to ${day}`,
	version: (version: string) => `Data ${version}, CC BY 4.0`,
	map: 'Map: Natural Earth, GeoNames (CC BY 4.0)',
	mapLabel: 'The map as it was on the screen',
	legend: 'How to read the map',
	event: 'Event',
	where: 'Place and date',
	figure: 'Figure',
	saidBy: 'Who says so',
	events: 'Events',
	arrests: 'Arrests by country',
	said: (figure: string, unit: string) => `${figure} ${unit}`,
	addressed: 'This view:'
} as const;
