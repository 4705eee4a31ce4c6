import { counts } from './counts';
import { terms } from './terms';

/** What changed in the data, what was removed, and how a reader reports an error. */
export const changes = {
	title: 'Changes',
	heading: 'What changed in the data',
	description:
		'What was added, changed and removed, day by day, with the old value and the source.',
	lead: 'A correction is news. Each is listed with the old value, the new one and the source that shows which is right; what is removed keeps its address, with the reason.',
	current: (version: string) => `The data stand at version ${version}.`,
	asFile: 'The same list as a file',
	file: 'What was added, changed and removed, day by day',
	link: 'What changed',
	added: 'Added',
	changed: 'Changed',
	removed: 'Removed',
	region: (date: string) => `Changes of ${date}, scrolls sideways`,
	columns: { event: 'Event', field: 'What', from: 'Was', to: 'Is', source: 'Source' },
	claim: (id: string) => `claim ${id}`,
	counts: (events: number, countries: number) =>
		[
			events > 0 &&
				`${counts.digits(events)} ${counts.form(events, { one: 'event', other: 'events' })}`,
			countries > 0 &&
				`arrests in ${counts.digits(countries)} ${counts.form(countries, { one: 'country', other: 'countries' })}`
		]
			.filter((part) => part !== false)
			.join(', and '),
	fields: {
		...terms.field,
		title: 'title',
		event_type: 'type',
		sub_event_type: 'kind',
		outcome: 'outcome',
		admin1: 'province or region',
		iso3: 'country',
		where_prec: 'precision of the place',
		geometry: 'point on the map',
		summary: 'summary'
	},

	tombstone: {
		kicker: 'Removed from the data',
		since: (date: string) => `It was removed on ${date}.`,
		reason: 'Why',
		lead: 'Its address stays, so that nobody who cites it finds nothing. What stood here is no longer part of the data.',
		all: 'Everything that changed',
		description: (title: string) => `${title} was removed from the data: when, and why.`
	},

	report: {
		heading: 'Report an error',
		lead: 'Say what is wrong and which source shows it. The lines that say what you were reading are filled in.',
		label: 'Your report',
		subject: (event: string) => `Error report: ${event}`,
		text: (event: string, id: string, version: string, address: string) =>
			[
				`Event: ${event} (${id})`,
				`Version of the data: ${version}`,
				`Address: ${address}`,
				'',
				'What is wrong:',
				'',
				'What it should be:',
				'',
				'Source (document, paragraph, its words):',
				''
			].join('\n'),
		copy: 'Copy',
		mail: 'Open in a mail program',
		form: 'Open the report form',
		noAddress:
			'This site names no address for reports: copy the text, or mail it to whoever publishes the site.',
		withAddress: 'It goes to whoever publishes this site, once you send it there.',
		copied: 'Report copied.',
		selected: 'Report selected: copy it with the keyboard or the menu.'
	}
} as const;
