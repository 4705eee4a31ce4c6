import { counts } from './counts';
import { sentences } from './sentences';

/** Taking a briefing away: on paper, as slides, as one file. */
export const takeaway = {
	menu: 'Take it away',
	print: 'Print or PDF',
	slides: 'PowerPoint',
	file: 'One file (HTML)',
	withNotes: 'With notes',
	making: (name: string) => `Making ${name} …`,
	saved: (name: string) => `Saved ${name}`,
	failed: 'The file could not be made, and nothing was lost. Check the connection and try again.',

	printTitle: (title: string) => `Print: ${title}`,
	printNow: 'Print',
	/** The dialog is the browser's, so its own words are named. */
	howTo:
		'To keep it as a PDF, choose “Save as PDF” as the printer. The pages have the shape of a slide, 16 to 9; with notes they are A4.',
	toBriefing: 'Back to the briefing',

	kind: 'A briefing of reported events. Every figure in it stands with who reported it.',
	steps: (count: number) =>
		`${sentences.capitalised(sentences.count(count))} ${counts.form(count, { one: 'step', other: 'steps' })}`,
	asOf: (day: string) => `As of ${day}`,
	version: (version: string) => `Dataset ${version}`,
	from: 'From',
	notes: 'Notes',
	noNotes: 'This step has no notes.',

	sources: 'Sources',
	sourcesLead:
		'A boxed digit means the same document on every page. A document has one name, made from what the document itself gives.',
	untitled: 'Untitled',
	noAuthor: 'No author named',
	noPublisher: 'no publisher named',
	issued: (day: string) => `Issued ${day}`,
	inferred: (day: string) => `Issued ${day} (inferred)`,
	relays: (agencies: readonly string[]) => `relays ${sentences.and(agencies)}`,
	document: (name: string) => `Coded from ${name}`,
	noLink: 'no address given',

	/** The lowest and the highest report, each with its day. */
	ends: (reports: readonly string[]) => `Reports: ${reports.join('; ')}`,
	key: (number: number) => `[${number}]`,

	/** In the one file. */
	fileBar: 'Briefing',
	previous: 'Previous',
	next: 'Next',
	overview: 'Overview',
	zoomIn: 'Closer',
	zoomOut: 'Farther',
	zoomReset: 'Whole view',
	fileKeys: 'Keys: ← → step, O overview, + − 0 map'
} as const;
