import { counts } from './counts';
import { sentences } from './sentences';

/** One event with all its claims: the column beside the map and the event's own page. */
export const detail = {
	dateline: (date: string) => `, ${date} —`,
	datelineAlone: (date: string) => `${date} —`,
	precision: (words: string, level: number) => `${words}; precision ${level} of 7`,
	placeUnknown: 'No source gives a place.',
	quoted: (words: string) => `“${words}”`,
	saidBy: (who: string) => `said by ${who}`,
	/** "3 suspects killed, said by FSB". */
	phraseSaidBy: (phrase: string, speakers: readonly string[]) =>
		`${phrase}, said by ${sentences.and(speakers)}`,
	/** What a quotation is about, before it: "detained:". */
	about: (what: string) => `${what}:`,
	/** A figure that is only words: "“dozens” (civilians killed, no number given)". */
	wordsFor: (words: string, what: string) => `${words} (${what}, no number given)`,
	paragraph: (n: number) => `para. ${n}`,
	paragraphSpoken: (n: number, source: string) => `paragraph ${n} of ${source}`,
	sourceKey: (number: number, name: string) => `Source ${number}, ${name}`,
	untitled: 'Untitled',
	noPublisher: 'no publisher named',
	issued: (date: string, basis: string) => `${date}, ${basis}`,
	noNumber: 'no number given',
	headlineMark: 'the claim in the headline',

	agreement: {
		single: 'single source',
		oneNumber: 'one source gives a number',
		same: 'sources agree',
		compatible: 'no contradiction',
		contradictory: (what: string) => `${what}: values exclude each other`
	},
	sides: (count: number, what: string) => `${what}: ${count} that exclude each other`,
	/** On blame, where a side may hold several actors. */
	sidesOfBlame: (count: number) => `${sentences.count(count)} sides that exclude each other`,
	noSide: 'Excludes none of these',

	bySource: (what: string) => `${what}, claim by claim`,
	notCounting: (paragraph: number) => `Not counted: para. ${paragraph} of the same source counts.`,
	partOf: (others: readonly string[]) =>
		`One statement in parts; the other part: ${sentences.and(others)}.`,
	/** Countries are named with the article that English wants. */
	joint: (others: readonly string[]) =>
		`One statement that covers several countries together (${sentences.and(others)}), never so many in each.`,
	silent: (sources: number, what: string) =>
		`${counts.form(sources, { one: 'reports this and gives', other: 'report this and give' })} no number of ${what}. That is not zero.`,
	noSourceSays: (what: string) => `No source says how many were ${what}. That is not zero.`,

	when: 'When',
	whenChosen: (date: string) =>
		`Shown at ${date}, by the rule: most independent sources, then the most precise, then the newest.`,
	basis: (words: string) => `worked out from “${words}”`,
	where: 'Where',
	whereChosen: (place: string) => `Shown at ${place}, by the same rule as for dates.`,
	target: 'Target',
	targetAt: (target: string, place: string) => `${target}, ${place}`,
	responsibility: 'Responsibility',
	responsibilityHelp: 'Who says what of whom. A group’s claim is its own statement.',
	stances: {
		claimed: 'Claimed by it',
		attributed: 'Attributed to it',
		suspected: 'Suspected of it',
		denied: 'Denied of it',
		confirmed: 'Confirmed'
	},
	confirmed: {
		act: 'that it did the act',
		claim: 'only that its claim is genuine'
	},
	stanceOf: (stance: string, actor: string) => `${stance}: ${actor}`,
	branchOf: (whole: string) => `a branch of ${whole}`,
	control: 'Control',
	controlOf: {
		held: (actor: string) => `held by ${actor}`,
		besieged: (actor: string) => `besieged by ${actor}`
	},
	issuer: 'Issued by',

	sources: 'Sources',
	document: 'Document',
	issuedColumn: 'Issued',
	says: 'Says of this event',
	paragraphs: 'Para.',

	outcome: 'Outcome',
	place: 'Place',
	date: 'Date',
	ownPage: 'Full page'
} as const;
