import { counts } from './counts';
import { sentences } from './sentences';

const counted = (n: number, one: string, other: string) =>
	`${sentences.count(n)} ${counts.form(n, { one, other })}`;
const points = (n: number) => counted(n, 'point', 'points');
const events = (n: number) => counted(n, 'event', 'events');

/** Where sources exclude each other, and what two of them say side by side. */
export const comparing = {
	disagreements: {
		title: 'Disagreements',
		description:
			'Every point on which sources exclude each other, side against side, and apart from them the counts that rose.',
		heading: 'Where sources exclude each other',
		lead: 'Computed from the claims, never judged by eye: the sign ≠ stands only where values share nothing, so that not all of what is said can be true. It does not say who is right. A count that rose contradicts nobody; those stand in a section of their own.',
		summary: (disputes: number, ofEvents: number) =>
			disputes === 0
				? ''
				: `Sources exclude each other on ${points(disputes)}, in ${events(ofEvents)}:`,
		none: 'No source in this dataset excludes another.',
		noneShown: 'On the events shown no source excludes another.',
		stances: {
			claimed: 'Claimed by it',
			attributed: 'Attributed to it',
			suspected: 'Suspected',
			denied: 'Denied that it was',
			confirmed: 'Confirmed that it was'
		},
		noSide: 'Excludes none of these',
		sides: (n: number) => `${n} that exclude each other`,
		how: 'How agreement is computed',
		compare: 'Compare two sources',
		rises: {
			heading: 'Counts that rose',
			lead: 'Later reports give more and exclude no earlier one. Nobody contradicts anybody, so the sign is an arrow, not ≠.',
			none: 'No count in this dataset rose from one report to the next.',
			noneShown: 'On the events shown no count rose from one report to the next.',
			sentence: (what: string, low: string, high: string) =>
				`${sentences.capitalised(what)}: from ${low} to ${high}`
		}
	},

	compare: {
		title: 'Compare two sources',
		description: 'What two sources say of the same events, point by point.',
		lead: 'Choose two documents to see where they agree, where they differ and where one is silent. A point is one thing said of one event: a date, a place, a target, who did it, or one count.',
		form: 'Two sources',
		first: 'One source',
		second: 'The other',
		submit: 'Compare',
		sameTwice: 'These are the same document. Choose two.',
		pairs: 'Every pair',
		pairName: (first: string, second: string) => `${first} and ${second}`,
		pairPoints: (n: number) =>
			n === 0 ? 'No point in common' : `${sentences.capitalised(points(n))} in common`,
		pairSame: (n: number) => `, ${sentences.count(n)} the same`,
		noPairs: 'There are not two sources to compare.',
		option: (number: number, name: string) => `${number}: ${name}`
	},

	pair: {
		title: (first: string, second: string) => `${first} and ${second} compared`,
		description: (first: string, second: string) =>
			`Where ${first} and ${second} agree, differ and are silent, claim by claim.`,
		kicker: 'Compare two sources',
		untitled: 'Untitled',
		heading: (first: string, second: string) => `${first} and ${second}`,
		swap: 'Change sides',
		all: 'Other pairs',
		none: 'They speak of no event in common.',
		both: (all: number, ofEvents: number) =>
			`Both speak of ${events(ofEvents)}, and there of ${points(all)}.`,
		stand: (same: number, compatible: number, rose: number) =>
			[
				same > 0 && `say the same of ${sentences.count(same)}`,
				compatible > 0 &&
					`do not contradict each other on ${sentences.count(compatible)}${rose > 0 ? ` (${counted(rose, 'count', 'counts')} rose)` : ''}`
			].filter((part): part is string => part !== false),
		bothSides: (n: number) => `report the same contradiction on ${sentences.count(n)}`,
		exclude: (n: number) => `exclude each other on ${sentences.count(n)}`,
		they: (parts: readonly string[]) => `They ${sentences.and(parts)}.`,
		alone: (name: string, n: number) => `${name} alone speaks of ${points(n)}`,
		ofThese: (parts: readonly string[]) => `Of these events, ${sentences.and(parts)}.`,
		besides: (name: string, n: number, other: string) =>
			`${name} speaks of ${events(n)} that ${other} does not mention`,
		sentence: (parts: readonly string[]) => `${sentences.capitalised(parts.join('; '))}.`,
		excludeOn: 'They exclude each other on:',

		notIndependent: 'Where they agree, are they two voices?',
		relayBoth: (names: readonly string[]) =>
			`Both documents relay ${sentences.and(names)}: where they agree, that is one origin.`,
		/** Names may hold commas. */
		speakersBoth: (names: readonly string[]) =>
			names.length === 1
				? `Both pass on what ${names.join()} said: in that they are one origin.`
				: `Both pass on what the same speakers said, and in that they are one origin: ${names.join('; ')}.`,
		sameWords: (n: number) =>
			counts.form(n, {
				one: 'One paragraph of each says several things in the same words, so its agreement may be one text read twice:',
				other: `${sentences.capitalised(sentences.count(n))} paragraphs say several things in the same words, so their agreement may be one text read twice:`
			}),
		paragraphOf: (n: number, source: string) => `paragraph ${n} of ${source}`,
		paragraph: (n: number) => `para. ${n}`,
		andParagraph: 'and',
		betweenPairs: ';',
		afterPairs: '.',

		standings: {
			same: 'The same',
			compatible: 'No contradiction',
			bothSides: 'Both report every side',
			onlyFirst: (name: string) => `Only ${name}`,
			onlySecond: (name: string) => `Only ${name}`
		},
		silent: 'says nothing of it',
		oneOrigin: (names: readonly string[]) => `one origin: ${sentences.and(names)}`,
		verbatim: 'in the same words',
		onlyIn: (name: string) => `Only in ${name}`,
		nothingAlone: (name: string) => `${name} speaks of no event alone.`
	},

	links: {
		disagreements: 'All points on which sources exclude each other',
		compare: 'Compare two sources, claim by claim'
	}
} as const;
