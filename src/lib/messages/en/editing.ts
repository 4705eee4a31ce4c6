import { counts } from './counts';

/** Making a briefing of one's own, and showing it. */
export const editing = {
	lead: 'Kept on this device alone, as a Markdown file would be: nothing is sent anywhere. Other browsers and devices get it as a file.',
	notLoaded: 'The editor could not be fetched. Check the connection and load the page again.',
	empty: {
		title: 'No briefing yet',
		text: 'Open the map, look at what you want to show, and press “Add this view” among its buttons: each view becomes a step. Or open a briefing that was saved as a file, here or by dropping it on this page.'
	},
	unreadable: {
		title: 'What is kept on this device cannot be edited here',
		text: 'Nothing of it is lost: save it as a file, put right what is named below, and open it again.',
		discard: 'Begin a new one'
	},
	toMap: 'Open the map to add views',
	show: 'Show',
	presenter: 'Presenter window',
	print: 'Print, slides or one file',
	save: 'Save as a file',
	open: 'Open a file',
	undo: 'Undo',
	redo: 'Redo',
	actions: 'What to do with the briefing',
	said: {
		saved: (name: string) => `Saved ${name}.`,
		opened: (name: string) => `Opened ${name}. Undo brings back what was here.`,
		undone: 'Taken back.',
		redone: 'Made again.',
		moved: (heading: string, place: number, steps: number) =>
			`“${heading}” is now step ${place} of ${steps}.`,
		duplicated: (heading: string) => `“${heading}” was duplicated.`,
		removed: (heading: string) => `“${heading}” was deleted. Undo brings it back.`,
		inserted: (reference: string) => `Inserted ${reference}.`
	},
	refused: {
		title: (name: string) => `“${name}” was not opened, and nothing was changed`,
		tooLarge: 'The file is too large for a briefing.',
		chooseAnother: 'Choose the Markdown file of a briefing.'
	},
	fileName: 'briefing',
	fault: (line: number) => `Line ${line}:`,
	faultCount: (count: number) =>
		`${counts.digits(count)} ${counts.form(count, { one: 'fault', other: 'faults' })}`,
	matter: {
		region: 'The whole briefing',
		title: 'Title',
		language: 'Language',
		languageHint: 'Code, as “en”',
		asOf: 'As of',
		minutes: 'Minutes',
		notes: 'Notes in the file',
		privateNotes: 'private',
		publicNotes: 'public'
	},
	steps: {
		region: 'Steps',
		step: (number: number) => `Step ${number}`,
		stepOf: (number: number, steps: number) => `Step ${number} of ${steps}`,
		untitled: 'No heading',
		hint: 'Alt with an arrow key moves the step that has the focus.',
		up: 'Earlier',
		down: 'Later',
		duplicate: 'Duplicate',
		remove: 'Delete'
	},
	fields: {
		heading: 'Heading',
		caption: 'Caption',
		captionHint:
			'Plain text and lists. Figures are references such as {killed:kerman}: one alone in its paragraph is shown large.',
		notes: 'Speaker notes',
		notesHint: 'Never on the audience screen.',
		view: 'View',
		openView: 'Open on the map',
		preview: 'Preview of the step'
	},
	insert: {
		open: 'Insert a figure',
		about: 'About',
		everything: 'The whole dataset',
		none: 'The view of this step has nothing on it.',
		choices: 'References',
		fields: {
			date: 'when',
			place: 'where',
			target: 'what was aimed at',
			responsibility: 'who is said to have done it',
			control: 'who holds it',
			issuer: 'who gave it'
		},
		counts: {
			sources: 'sources',
			events: 'events',
			attacks: 'attacks',
			operations: 'operations',
			countries: 'countries with arrests',
			contradictions: 'contradictions between sources',
			'disputed-events': 'events on which sources exclude each other'
		}
	},
	own: {
		title: 'Your own briefing',
		nothing: 'There is no briefing on this device',
		howTo:
			'Add views on the map, or open a briefing that was saved as a file; then come back to this address.',
		faulty: 'The briefing on this device has faults',
		faultyText: 'Nothing of it is lost. Put right what is named here in the editor or in the file.',
		edit: 'Edit the briefing',
		needsScripts:
			'A briefing of your own is kept in your browser; to show it, the page needs JavaScript.',
		controls: 'Steps'
	}
} as const;
