import { sentences } from './sentences';

/** The plots of claims: one row a source. Numbers and names come in as text with their ends kept. */
export const plots = {
	caption: (what: string) => `${what}: what each source says, in order of publication`,
	source: 'Source, day of issue',
	/** The year stands once, in the head. */
	sourceOfYear: (year: string) => `Source, issued ${year}`,
	inferred: 'inferred',
	says: 'What it says',
	saidBy: (who: string) => `said by ${who}`,
	noNumber: 'no number given',
	counted: 'counted from the text',
	jointly: 'of several countries together',
	differs: '≠',
	together: (values: readonly string[]) => values.join('; '),

	/** An axis mark keeps its end: ">60", never 61. */
	axis: {
		zero: '0',
		moreThan: (n: number) => `>${n}`,
		atLeast: (n: number) => `≥${n}`,
		nearly: (n: number) => `<${n}`,
		upTo: (n: number) => `≤${n}`,
		number: (n: number) => String(n)
	},

	keyHeading: 'How to read the plot',
	key: {
		open: 'open end',
		below: 'stays below',
		approximate: 'approximate',
		bar: 'from, to',
		words: 'words, no number',
		span: 'lowest to highest',
		headline: 'in the headline'
	},

	dates: 'A bar is all the days that the words leave open; a dot is one day.',

	history: 'As it became known',
	historyHelp:
		'The latest number by day of issue. A bar: the days on which an undated source may have come out.',
	step: (figure: string, day: string) => `${figure} on ${day}`,
	historySentence: (what: string, steps: readonly string[]) =>
		`${what}, the latest number by day of issue: ${steps.join('; ')}.`,

	candidates: (what: string) => `${what}: which source says which`,
	candidate: 'Candidate',
	candidateSources: 'Sources that say so',
	candidateAt: (target: string, place: string) => `${target}, ${place}`,
	apart: (one: string, other: string, kilometres: number) =>
		`${one} and ${other} lie about ${kilometres} km apart, centre to centre.`,
	kilometres: (kilometres: number) => `about ${kilometres} km`,

	allClaims: (claims: number) => {
		const few = ['No claims', 'The claim', 'Both claims'][claims];
		return `${few ?? `All ${sentences.count(claims)} claims`}, word for word`;
	},

	standing: 'How the sources stand to each other',
	rose: (what: string, rise: string, span: string) => `${what}: ${rise}, ${span}`
} as const;
