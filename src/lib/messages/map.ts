import { sentences } from './sentences';

const eventsInSight = (count: number) =>
	count === 1 ? '1 mark in sight' : `${count} marks in sight`;

/** Everything in the map's box. */
export const map = {
	region: 'Map of the events',
	viewport: 'Map. Arrow keys move it, plus and minus zoom, 0 shows all events.',
	marks: 'Marks on the map. Arrow keys go from mark to mark.',
	controls: 'Map controls',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	home: 'Show all events',
	move: 'Move the map by buttons',
	moveTo: {
		north: 'Move north',
		west: 'Move west',
		east: 'Move east',
		south: 'Move south'
	},
	attribution: 'Natural Earth, GeoNames',

	noWebGL: 'This browser cannot draw the detailed map; a simpler one is shown.',
	noFiles: 'The detailed map could not be loaded; a simpler one is shown.',
	dismiss: 'Close this message',

	/** Said after the keyboard moved the map. */
	moved: {
		north: (marks: number) => `Moved north. ${eventsInSight(marks)}.`,
		west: (marks: number) => `Moved west. ${eventsInSight(marks)}.`,
		east: (marks: number) => `Moved east. ${eventsInSight(marks)}.`,
		south: (marks: number) => `Moved south. ${eventsInSight(marks)}.`,
		closer: (marks: number) => `Zoomed in. ${eventsInSight(marks)}.`,
		farther: (marks: number) => `Zoomed out. ${eventsInSight(marks)}.`,
		home: (marks: number) => `All events are shown. ${eventsInSight(marks)}.`
	},

	noNumber: 'no number given',
	differs: (things: readonly string[]) => `≠ ${sentences.and(things)}`,
	events: (count: number) => `${count} events`,
	/** Says how many events a mark stands for, and never how many people. */
	group: (places: readonly string[], events: string) => `${sentences.and(places)}: ${events}`,
	morePlaces: (count: number) => (count === 1 ? '1 more place' : `${count} more places`),
	largest: (figure: string) => `largest: ${figure}`,
	/** What others of a group than its largest are disputed for. */
	another: (events: number, differs: string) =>
		`${events === 1 ? 'another' : 'others'}: ${differs}`,
	groupName: (lines: readonly string[]) => `${lines.join('; ')}. Opens a list.`,
	popupOfGroup: 'Several events'
};
