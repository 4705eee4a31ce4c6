import { counts } from './counts';
import { sentences } from './sentences';

/** The pages of text. Titles never hold a toll. */
export const pages = {
	event: {
		title: (title: string, place: string | null, date: string) =>
			place === null ? `${title}, ${date}` : `${title}, ${place}, ${date}`,
		description: (title: string, sources: number) =>
			`${title}: what ${sentences.count(sources)} ${counts.form(sources, { one: 'source says', other: 'sources say' })}, claim by claim, with who said it and where they exclude each other.`
	},
	table: {
		title: 'Table',
		heading: 'All events in one table',
		description:
			'Every event with its date, place and reported figures, lowest, latest and highest as their sources wrote them.',
		lead: 'Figures stand as their sources wrote them. An empty cell means that no source says; it never means zero. Rows are not to be added up: attacks, operations and arrests count different people.',
		caption: 'Events, with the figures that sources give',
		region: 'Table of events, scrolls sideways',
		event: 'Event',
		type: 'Type',
		date: 'Date',
		place: 'Place',
		killed: 'Killed',
		lowest: 'lowest',
		highest: 'highest',
		killedLowest: 'Killed, lowest report',
		killedBy: (rule: string) => `Killed, ${rule}`,
		killedHighest: 'Killed, highest report',
		injured: 'Injured',
		detained: 'Detained',
		sources: 'Sources',
		jointly: (figure: string, countries: number) =>
			`${figure}, in ${sentences.count(countries)} countries together`,
		withKind: (figure: string, kind: string) => `${figure} ${kind}`,
		/** Words in quotes do not run on into whom they count. */
		wordsOfKind: (words: string, kind: string) => `${words} (${kind})`,
		files: 'Files',
		filesLead:
			'The whole dataset, with every claim and its source. CC BY 4.0. The same data gives the same bytes.',
		file: 'File',
		holds: 'What it holds',
		size: 'Size',
		bytes: (bytes: number) =>
			bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`,
		contents: {
			'dataset.geojson': 'Everything in one file: events, arrests, claims and sources',
			'arrests.geojson': 'Arrests by country, with the shapes of the countries',
			'events.csv': 'One row an event, for a spreadsheet',
			'claims.csv': 'One row a claim, with its words and paragraph',
			'sources.json': 'The sources in CSL-JSON, for citation tools',
			'sources.bib': 'The sources in BibTeX',
			'manifest.json': 'Version, counts and checksums of these files'
		}
	},
	sources: {
		title: 'Sources',
		description: 'The documents that every claim on this site comes from.',
		heading: (count: number) => `The ${sentences.count(count)} sources`,
		lead: 'A boxed digit means the same document on every page. A document has one name, made from what the document itself gives; what it does not name is not added.',
		untitled: 'Untitled',
		shortName: 'Called here',
		authors: 'Author',
		noAuthor: 'none named',
		publisher: 'Publisher',
		noPublisher: 'none named',
		issued: 'Issued',
		asPrinted: (text: string) => `printed as “${text}”`,
		inferred: (reason: string) => `inferred: ${reason}`,
		printed: 'printed in the document',
		kind: 'Kind',
		wire: 'Relays',
		link: 'Address',
		document: 'Coded from',
		hash: 'SHA-256',
		speaksOf: 'Speaks of',
		counts: (claims: number, events: number) =>
			`${counts.digits(claims)} ${counts.form(claims, { one: 'claim', other: 'claims' })} on ${counts.digits(events)} ${counts.form(events, { one: 'event', other: 'events' })}`,
		all: 'Every claim it makes'
	},
	source: {
		title: (name: string) => `Source: ${name}`,
		description: (name: string) => `Every claim coded from ${name}, paragraph by paragraph.`,
		kicker: (number: number, name: string) => `Source ${number}: ${name}`,
		claims: 'Claims, in the order of the document',
		lead: 'The document itself is not reproduced here: only the few words that carry each value.',
		paragraph: 'Para.',
		event: 'Event',
		field: 'About',
		value: 'Says',
		words: 'In its words',
		saidBy: 'Who it says said it',
		region: 'Claims of this source, scrolls sideways',
		caption: (name: string) => `Claims of ${name}`,
		jointEvents: (countries: readonly string[]) => `Arrests in ${sentences.and(countries)}`,
		backToAll: 'All sources'
	},
	methodology: {
		title: 'Methodology',
		description:
			'How claims are coded, how words become numbers, what each mark means, and what is not in the data.',
		heading: 'Methodology',
		lead: 'What this site does with five documents, and what it leaves out.',
		contents: 'On this page',
		words: {
			heading: 'How words become numbers',
			caption: 'How words become numbers',
			region: 'How words become numbers, scrolls sideways',
			says: 'A source writes',
			low: 'Lowest',
			high: 'Highest',
			note: 'Note',
			open: 'open',
			unknown: 'not known',
			approximate: 'approximate: stands for its rounding',
			exact: 'a bare number stands as it is',
			noNumber: 'no number; shown as words',
			enumerated: 'counted from the text; that there were no more is not said',
			nearly: 'the number itself is not reached',
			howMany: 'as many as are listed',
			scalesOnly:
				'These integers serve scales, sorting and the columns of files. In print, the words of the source stand.',
			/** Any number. */
			number: 'n',
			noNumberWords: 'dozens, many dozens, scores, hundreds, numerous, “deadly”',
			enumeratedWords: 'persons listed without a number'
		},
		marks: { heading: 'What each mark means' },
		precision: {
			heading: 'How precise a place and a date are',
			place: 'Place, by the scale of the Uppsala Conflict Data Program',
			date: 'Date, by the same programme’s scale',
			level: 'Level',
			halo: 'From level 3 of the first scale on, a dashed circle of the size of the uncertainty stands around the mark.',
			meaning: 'Meaning'
		},
		boundaries: {
			heading: 'Boundaries',
			paragraphs: [
				'Sovereignty is drawn as the United Nations General Assembly has it. Where a claim or a line of control says otherwise, the line is dashed. A line on this map takes no side in a dispute. The basemap is built from the table below.'
			],
			caption: 'How contested areas are drawn',
			region: 'How contested areas are drawn, scrolls sideways',
			area: 'Area',
			shownAs: 'Drawn as part of',
			line: 'Line',
			reason: 'Why'
		},
		sections: [
			{
				id: 'coding',
				heading: 'How claims are coded',
				paragraphs: [
					'A claim is one thing that one source says about one event: a number killed, a date, a place, a target, who is responsible. Each carries the source, the paragraph, and the shortest run of the source’s own words that holds the value, at most eight words. Longer quotation is not stored.',
					'One real event is one entry, however differently its sources date or place it. The documents were coded twice, by two coders apart, and the two codings reconciled.',
					'A paragraph is a line of the document that is not empty, counted from the first. Readers’ comments and the furniture of a page are not sources.',
					'Who did it is never one field. What a group claims, what others attribute to it, what is suspected, denied or confirmed stand apart, each with who says so. A confirmation that a claim is genuine is not a confirmation of the act. A group’s own statement is always given as its own.',
					'Victims, security forces, suspects and attackers are counted apart. Attacks, operations and arrests are never added together.',
					'“Attackers are not counted” is our coding, not the sources’ statement: a claim is coded as counting victims wherever its source does not say that the number includes attackers.'
				]
			},
			{
				id: 'agreement',
				heading: 'When sources agree, and when they exclude each other',
				paragraphs: [
					'Agreement is computed. Each claim stands for the values it leaves open: “at least” has no upper end, an approximate number stands for its rounding, a month for all its days, words without a number exclude nothing.',
					'Same: all claims are equal. No contradiction: the values share a common value. A count that is open at its end one day and higher the next rose; nobody contradicts anybody, and the sign for it is an arrow up.',
					'Only where values share nothing stands the sign ≠, always with what differs: date, place, target, blame or a count. It means that the sources cannot both be right, not that one of them is wrong.',
					'Blame on a group and on its branch does not exclude itself. Blame on two unrelated actors does.'
				]
			},
			{
				id: 'headline',
				heading: 'Which number leads',
				paragraphs: [
					'The newest source that gives a number speaks for a figure, and its name and date stand beside it. Where a day of issue is inferred, its latest possible day counts. Sources of the same day give a span.',
					'Of the claims of one source, a number counts before words, its own words before those it passes on, then the later paragraph. All stay visible.',
					'Numbers keep their ends: “at least”, “more than”, “nearly”. No number is printed that no source wrote.',
					'The span under a figure is a span of reports, from the lowest to the highest. It is not a margin of error.',
					'Where sources exclude each other on a date or a place, the event stands where most independent sources put it, then the most precise, then the newest. Sources that relay the same agencies, or on this pass on the same speaker, count as one. The other dates and places stay on show.'
				]
			},
			{
				id: 'lens',
				heading: 'Other ways to read it',
				paragraphs: [
					'Another rule may lead: the lowest report, the highest, or the span from one to the other. Marks, list, table, legend and totals follow, and each headline says which reports its rule set aside, and why.',
					'“Known by” a day counts only sources issued up to that day; a source whose day is inferred counts from the last day it may be. It shows what these five documents had said, not what was known in the world.',
					'Through one source only its own events, dates, places and figures stand. What it does not speak of is named and counted, and its place on the map is a small dashed dot. Summaries are written of all claims, so they are left out wherever some claims are.',
					'Totals are sums made here, of the lowest and of the highest reports, over events of one type. Victims are never added to suspects, or attacks to operations; events without a number are counted beside the sum and are not in it.'
				]
			}
		],
		after: [
			{
				id: 'gaps',
				heading: 'Gaps and bias',
				paragraphs: [
					'Five documents are not a survey. They were written within a week of one attack, about that attack; what they mention of earlier events is what they took to have led up to it. That an event is missing here says nothing about whether it happened.',
					'Documents 1 and 2 share whole paragraphs word for word, yet neither names the other. They count as two voices. That decides the day of the embassies’ warning: 8 March by these two against 7 March by one.',
					'All five are in English. Some repeat the same agencies, and some state as fact what a government, a security service or a group has said. Two print no date; their day of issue is inferred from the text, and the reason is given with each.',
					'Official figures of security services, and statements of groups, are reported here as theirs. Neither has been verified by this project.'
				]
			},
			{
				id: 'not-here',
				heading: 'What is not in the data',
				paragraphs: [
					'No names of suspects or victims, no pictures, no propaganda and no links to it. No counts by country where no source gives them. No surveyed outline of territory: control of a place is a point, a wide halo and words.',
					'Unknown is left empty. It is never written as zero.'
				]
			},
			{
				id: 'corrections',
				heading: 'Corrections',
				paragraphs: [
					'A correction is a change to the data with its reason, and is listed in the project’s changelog. Identifiers of events, claims and sources are kept for ever, so that a link made today leads to the same event after a correction.'
				]
			},
			{
				id: 'licence',
				heading: 'Licence and credits',
				paragraphs: [
					'The data are published under CC BY 4.0, the code under the MIT licence. The few words quoted from each source remain their authors’.',
					'Basemap: Natural Earth, public domain. Place names: GeoNames, CC BY 4.0.',
					'Fonts: Source Serif 4, Libre Franklin, Noto Sans and Noto Sans Arabic, SIL Open Font License.',
					'The scales of precision and the words for casualty estimates follow the Uppsala Conflict Data Program; names of kinds of events follow ACLED and the Global Terrorism Database.'
				]
			}
		]
	}
} as const;
