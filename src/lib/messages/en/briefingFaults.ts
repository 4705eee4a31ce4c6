/** What is wrong with a briefing that a reader opens or writes, and what mends it. Names of fields are those of the file. */
export const briefingFaults = {
	noFrontMatter: {
		message: 'The file does not begin with its front matter.',
		fix: 'Begin with a line "---", then title and language, then a line "---".'
	},
	beforeSteps: {
		message: 'This stands before the first step.',
		fix: 'Put it under a heading of the second level ("## …").'
	},
	noStep: {
		message: 'The briefing has no step.',
		fix: 'Write a heading of the second level ("## …") for each step.'
	},
	links: (count: number) => ({
		message: `The step has ${count} links.`,
		fix: 'Give it one: "[view](/?event=…)" in a line of its own.'
	}),
	noHeading: { message: 'The step has no heading.', fix: 'Write one after "##".' },
	foreign: (types: string) => ({
		message: `A caption cannot hold ${types}.`,
		fix: 'Use paragraphs and lists of plain text and references.'
	}),
	noReference: (braces: string) => ({
		message: `"${braces}" is no reference.`,
		fix: 'Write "{killed:<event>}", "{killed:<event>:<source>}" or "{count:sources}"; geodata/README.md lists all.'
	}),
	typedNumber: (words: string) => ({
		message: `A number is typed by hand: ${words}.`,
		fix: 'Refer to the claim or rule it comes from, as "{killed:<event>}" or "{date:<event>}".'
	}),
	unknownField: (name: string, names: string) => ({
		message: `The front matter has "${name}", which is unknown.`,
		fix: `Use ${names}.`
	}),
	noFields: {
		message: 'The front matter holds no fields.',
		fix: 'Write "title: …" and "language: …".'
	},
	notYaml: (reason: string) => ({
		message: `The front matter is not YAML: ${reason}.`,
		fix: 'Put texts with a colon in quotes.'
	}),
	notSpokenOf: (id: string) => ({
		message: `No source that counts in the view of this step speaks of "${id}", which it selects.`,
		fix: 'Select another event, or change the as-of day or the source of the view.'
	}),
	noEventIn: (country: string) => ({
		message: `No event lies in "${country}", which the view filters by.`,
		fix: 'Use the ISO 3166-1 alpha-3 code of a country that an event names.'
	}),
	noActor: (id: string) => ({
		message: `No actor has the id "${id}".`,
		fix: 'Use an id of actors.json.'
	}),
	noClaim: (reference: string) => ({
		message: `No claim stands behind ${reference} in the view of this step.`,
		fix: 'Refer to what a source says, or change the as-of day or the source of the view.'
	}),
	noEvent: (id: string) => ({
		message: `No event has the id "${id}".`,
		fix: 'Use an id of events.geojson or arrests.geojson.'
	}),
	noSource: (id: string) => ({
		message: `No source has the id "${id}".`,
		fix: 'Use an id of sources.json.'
	}),
	missing: (name: string) => `The ${name} is missing.`,
	unread: (name: string) => `The ${name} cannot be read.`,
	fieldFixes: {
		title: 'Write "title: …".',
		language: 'Write the code of a language, as "language: en".',
		asOf: 'Write a day, as "as-of: 2024-03-29", or leave it out.',
		notes: 'Write "notes: public" or "notes: private".',
		minutes: 'Write how long it takes, as "minutes: 15", or leave it out.'
	},
	link: {
		elsewhere: (link: string, path: string) =>
			`The link "${link}" leads to "${path}" and not to the map.`,
		unread: (part: string) => `The link's "${part}" cannot be read.`,
		twice: (name: string) => `The link says "${name}" more than once.`,
		fix: 'Copy the address of the map that the step is to show.'
	}
};
