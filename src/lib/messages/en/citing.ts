/** How to cite an event, a claim, a source or the dataset. */
export const citing = {
	project: 'Dateline',
	dataset: (title: string) => `${title} [dataset]`,
	inferred: (date: string) => `${date} (inferred)`,
	version: (version: string) => `version ${version}`,
	paragraph: (n: number) => `para. ${n}`,
	unnamed: (shortName: string) => `[${shortName}]`,
	quoted: (text: string) => `“${text}”`,
	codedFrom: (sources: readonly string[]) => `Coded from ${sources.join('; ')}`,
	inDateline: (event: string, claim: string, version: string) =>
		`In Dateline, “${event}”, claim ${claim}, version ${version}`,
	documentAt: (address: string) => `The document: ${address}`,

	title: (what: string) => `How to cite: ${what}`,
	heading: 'How to cite',
	description: (what: string) =>
		`${what}: citation text, BibTeX and CSL-JSON, with an address that carries the version of the data.`,
	wholeDataset: 'The dataset',
	claim: (words: string, paragraph: number, source: string) =>
		`“${words}”, para. ${paragraph} of ${source}`,
	claims: 'Its claims',
	permalink: 'Address',
	permalinkHelp:
		'It carries the version of the data. Should they change, the page says so and leads to what changed.',
	formats: { text: 'Text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
	help: {
		text: 'Author, title, publication, publisher, date, version, paragraph, sources, address, in this order. What a document does not give is left out; [brackets] are our name for one that has no title.',
		bibtex: 'With the fields of BibLaTeX, which keep the version and a day that is one of two.',
		csl: 'For Zotero and other citation tools.'
	},
	copy: 'Copy',
	save: 'Save',
	copySpoken: (what: string) => `Copy: ${what}`,
	saveSpoken: (what: string, file: string) => `Save: ${what}, as ${file}`,
	copied: (what: string) => `${what} copied.`,
	selected: (what: string) => `${what} selected: copy it with the keyboard or the menu.`,
	saved: (file: string) => `${file} saved.`,
	close: 'Close',
	loading: 'Fetching the citation…',
	failed: 'The citation could not be fetched. It also stands on',
	ownPage: 'a page of its own',
	back: (what: string) => `Back to ${what}`,
	backToTable: 'the table',

	versionChanged: (linked: string, now: string) =>
		`This address was made with version ${linked} of the data. They have changed since; below stands version ${now}.`,
	whatChanged: 'What has changed'
} as const;
