import { counts } from './counts';

const eventsInSight = (count: number) =>
	`${counts.digits(count)} ${counts.form(count, { one: 'mark in sight', other: 'marks in sight' })}`;

/** What the live map adds to the map's box. */
export const liveMap = {
	viewport: 'Map. Arrow keys move it, plus and minus zoom, 0 shows all events.',
	controls: 'Map controls',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	home: 'Show all events',
	options: 'Map options',
	/** To a briefing of the reader's own. */
	addView: 'Add this view to your briefing',
	addFailed: 'The view could not be added. Check the connection and try again.',
	move: 'Move the map by buttons',
	moveTo: {
		north: 'Move north',
		west: 'Move west',
		east: 'Move east',
		south: 'Move south'
	},

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
	popupOfGroup: 'Several events'
};
